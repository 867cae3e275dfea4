package se.minimaria.workplace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.person.Candidate;
import se.minimaria.person.ClientFile;
import se.minimaria.person.FindDuplicates;
import se.minimaria.person.FormerPerson;
import se.minimaria.person.HeldNumber;
import se.minimaria.person.IdentityMark;
import se.minimaria.person.KeepIdentity;
import se.minimaria.person.KnownIdentity;
import se.minimaria.person.Proof;
import se.minimaria.web.Option;

/** Makes the page of a person's identity. */
@Component
class IdentityPages {

    private final FileHeads heads;
    private final KeepIdentity keeping;
    private final FindDuplicates duplicates;

    IdentityPages(FileHeads heads, KeepIdentity keeping, FindDuplicates duplicates) {
        this.heads = heads;
        this.keeping = keeping;
        this.duplicates = duplicates;
    }

    IdentityPage of(ClientFile file, Speech speech) {
        var known = keeping.of(file.id());
        var proofs = Arrays.stream(Proof.values())
                .map(one -> new Option(one.name(), speech.text(one.messageKey())))
                .toList();
        return new IdentityPage(
                heads.of(file, "identity", speech),
                speech.text(known.level().messageKey()),
                suggested(file, known, speech),
                proofs,
                Stream.concat(Stream.of(new Option("", speech.text("workplace.identity.no-proof"))), proofs.stream())
                        .toList(),
                known.numbers().stream().map(one -> told(one, speech)).toList(),
                known.marks().stream().map(one -> told(one, speech)).toList(),
                known.former().stream().map(one -> told(one, speech)).toList(),
                duplicates.beside(file).stream()
                        .map(one -> Twin.of(one, speech))
                        .toList());
    }

    /** The birth date in the number, where the file says another or none. Nobody but a person takes it over. */
    private static @Nullable String suggested(ClientFile file, KnownIdentity known, Speech speech) {
        return known.number()
                .flatMap(number -> number.suggestedBirthDate())
                .filter(date -> !file.birthDate().equals(Optional.of(date)))
                .map(date -> speech.text("workplace.identity.suggested", date))
                .orElse(null);
    }

    private static Told told(HeldNumber one, Speech speech) {
        var kind = speech.text("person.number." + one.number().kind());
        var from = speech.day(one.from());
        var time = one.until()
                .map(until -> speech.text("workplace.identity.held", from, speech.day(until)))
                .orElseGet(() -> speech.text("workplace.identity.holds", from));
        return new Told(
                FileHeads.written(one.number()),
                kind + ", " + time,
                one.reason().orElse(""),
                one.by().orElse(""));
    }

    private static Told told(IdentityMark mark, Speech speech) {
        var level = speech.text(mark.level().messageKey());
        var what = mark.proof()
                .map(proof -> speech.text(proof.messageKey()))
                .orElseGet(() -> speech.text("workplace.identity.changed"));
        return new Told(level, what, "", speech.text("workplace.protect.told", mark.by(), speech.moment(mark.at())));
    }

    private static Told told(FormerPerson former, Speech speech) {
        var born = former.birthDate()
                .map(Object::toString)
                .orElseGet(() -> former.birthYear().isPresent()
                        ? String.valueOf(former.birthYear().getAsInt())
                        : "");
        return new Told(
                former.name().full(),
                born.isEmpty() ? "" : speech.text("workplace.born", born),
                "",
                speech.text("workplace.identity.until", former.by(), speech.moment(former.until())));
    }

    /** What is known and what may be changed. */
    record IdentityPage(
            FileHead head,
            String level,
            @Nullable String suggested,
            List<Option> proofs,
            List<Option> perhaps,
            List<Told> numbers,
            List<Told> marks,
            List<Told> former,
            List<Twin> twins) {

        @Override
        public String toString() {
            return "IdentityPage[****]";
        }
    }

    /** A row of history. */
    record Told(String what, String about, String reason, String told) {

        @Override
        public String toString() {
            return "Told[****]";
        }
    }

    /** Another file that may be about the same person. */
    record Twin(String id, PeoplePage.Hit hit, List<String> reasons) {

        static Twin of(Candidate one, Speech speech) {
            return new Twin(
                    one.hit().file().toString(),
                    PeopleController.hit(one.hit(), speech),
                    one.reasons().stream()
                            .map(reason -> speech.text(reason.messageKey()))
                            .toList());
        }
    }
}
