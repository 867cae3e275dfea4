package se.minimaria.person;

import java.time.LocalDate;
import se.minimaria.person.IdentityNumberReading.Read;
import se.minimaria.person.IdentityNumberReading.Reason;
import se.minimaria.person.IdentityNumberReading.Unreadable;

/**
 * What somebody typed into the search, sorted into the three things that may be searched for. Nothing else exists, so a
 * drug, an offence, a diagnosis or a measure of social services cannot be a search term (PDL 2:8; förordning 2001:637
 * § 15): such a word is looked for among names and found nowhere else.
 */
sealed interface Query {

    /** The beginning of a name, folded. */
    record ByName(String prefix) implements Query {
        @Override
        public String toString() {
            return "ByName[****]";
        }
    }

    /** A whole identity number. */
    record ByIdentityNumber(IdentityNumber number) implements Query {}

    /** A whole file number. */
    record ByFileNumber(String number) implements Query {}

    /** None of the three. */
    record Nothing(String messageKey) implements Query {}

    /** So many letters make the beginning of a name. */
    int LETTERS = 2;

    /** Reads what was typed on a day, which decides the century of a short number. */
    static Query of(String typed, LocalDate today) {
        var fileNumber = FileNumber.read(typed);
        if (fileNumber.isPresent()) {
            return new ByFileNumber(fileNumber.get());
        }
        return switch (IdentityNumber.parse(typed, today)) {
            case Read(IdentityNumber number) -> new ByIdentityNumber(number);
            case Unreadable(Reason reason) ->
                reason == Reason.WRONG_SHAPE || reason == Reason.EMPTY
                        ? name(typed)
                        : new Nothing("person.search.wrong-number");
        };
    }

    private static Query name(String typed) {
        if (typed.codePoints().anyMatch(Character::isDigit)) {
            return new Nothing("person.search.not-searchable");
        }
        var folded = NameKey.fold(typed);
        var letters = folded.codePoints().filter(Character::isLetter).count();
        return letters < LETTERS ? new Nothing("person.search.too-short") : new ByName(folded);
    }
}
