package se.minimaria.workplace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.person.ClientFile;
import se.minimaria.person.IdentityNumber;
import se.minimaria.person.IdentityNumberReading;
import se.minimaria.person.PersonName;
import se.minimaria.person.Proof;
import se.minimaria.web.Dates;

/** The three forms of a person's identity. */
final class IdentityForms {

    private static final int OLDEST = 110;

    private IdentityForms() {}

    /** What was chosen of a list of proofs; nothing where none was seen. */
    static Optional<Proof> proof(@Nullable String chosen) {
        return Arrays.stream(Proof.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** Why a part of a name is none, at its field. */
    static void name(String field, @Nullable String typed, Errors errors) {
        PersonName.refusal(text(typed)).ifPresent(key -> errors.rejectValue(field, key));
    }

    /** A number, or what is wrong with it, at its field. */
    static Optional<IdentityNumber> number(String field, @Nullable String typed, LocalDate today, Errors errors) {
        return switch (IdentityNumber.parse(text(typed), today)) {
            case IdentityNumberReading.Read(IdentityNumber number) -> Optional.of(number);
            case IdentityNumberReading.Unreadable(IdentityNumberReading.Reason reason) -> {
                errors.rejectValue(
                        field,
                        "person.number."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                yield Optional.empty();
            }
        };
    }

    /** A name and when somebody was born, as it is to stand from now on. */
    record NameForm(
            @Nullable String given,
            @Nullable String family,
            @Nullable String birthDate,
            @Nullable String birthYear,
            @Nullable String nameProof) {

        static NameForm of(ClientFile file) {
            var year = file.birthYear().isPresent() && file.birthDate().isEmpty()
                    ? String.valueOf(file.birthYear().getAsInt())
                    : "";
            return new NameForm(
                    file.name().given(),
                    file.name().family(),
                    file.birthDate().map(Object::toString).orElse(""),
                    year,
                    "");
        }

        Optional<Proof> proof() {
            return IdentityForms.proof(nameProof);
        }

        Optional<Wanted> read(LocalDate today, Errors errors) {
            if (text(given).isEmpty()) {
                errors.rejectValue("given", "workplace.open.error.given");
            }
            name("given", given, errors);
            name("family", family, errors);
            var date =
                    Dates.read(birthDate).filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST)));
            if (date.isEmpty() && !text(birthDate).isEmpty()) {
                errors.rejectValue("birthDate", "workplace.open.error.birth-date");
            }
            var year = year(today, date, errors);
            return errors.hasErrors()
                    ? Optional.empty()
                    : Optional.of(new Wanted(new PersonName(text(given), text(family)), date.orElse(null), year));
        }

        private @Nullable Integer year(LocalDate today, Optional<LocalDate> date, Errors errors) {
            var typed = text(birthYear);
            if (typed.isEmpty()) {
                return null;
            }
            var year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
            if (year > today.getYear() || year < today.getYear() - OLDEST) {
                errors.rejectValue("birthYear", "workplace.open.error.birth-year");
            } else if (date.filter(day -> day.getYear() != year).isPresent()) {
                errors.rejectValue("birthYear", "workplace.open.error.birth-year-other");
            }
            return year;
        }

        @Override
        public String toString() {
            return "NameForm[****]";
        }
    }

    /** What a name form asks for. */
    record Wanted(
            PersonName name,
            @Nullable LocalDate date,
            @Nullable Integer year) {

        @Override
        public String toString() {
            return "Wanted[****]";
        }
    }

    /** A number that holds from now on, and why. */
    record NumberForm(
            @Nullable String number,
            @Nullable String reason,
            @Nullable String numberProof,
            @Nullable String gor) {

        static NumberForm empty() {
            return new NumberForm("", "", "", null);
        }

        boolean asksForReserve() {
            return "reserv".equals(gor);
        }

        String why() {
            return text(reason);
        }

        Optional<Proof> proof() {
            return IdentityForms.proof(numberProof);
        }

        Optional<IdentityNumber> read(LocalDate today, Errors errors) {
            return IdentityForms.number("number", number, today, errors);
        }

        @Override
        public String toString() {
            return "NumberForm[****]";
        }
    }

    /** What was seen. */
    record ProofForm(@Nullable String seen) {}
}
