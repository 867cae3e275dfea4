package se.minimaria.workplace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.network.Clinic;
import se.minimaria.network.Network;
import se.minimaria.network.Profession;
import se.minimaria.waiting.DayPart;
import se.minimaria.waiting.Precedence;
import se.minimaria.waiting.Terms;
import se.minimaria.waiting.WaitForPerson;
import se.minimaria.web.Dates;

/**
 * What somebody who waits accepts, as it is typed. Nothing ticked is anything.
 *
 * @param precedence the key of a {@link Precedence}
 */
record WaitForm(
        @Nullable List<String> clinics,
        @Nullable List<String> professions,
        @Nullable List<String> weekdays,
        @Nullable String part,
        @Nullable String earliest,
        @Nullable String latest,
        @Nullable String precedence,
        @Nullable String reason) {

    static final WaitForm EMPTY =
            new WaitForm(List.of(), List.of(), List.of(), DayPart.ANY.key(), "", "", Precedence.USUAL.key(), "");

    /** Whether a box is ticked. */
    public boolean ticked(String name, String value) {
        return switch (name) {
            case "clinics" -> all(clinics).contains(value);
            case "professions" -> all(professions).contains(value);
            case "weekdays" -> all(weekdays).contains(value);
            default -> false;
        };
    }

    /** The terms, or what is wrong with them at their fields. */
    Optional<Terms> read(Network network, Errors errors) {
        var first = day("earliest", earliest, errors);
        var last = day("latest", latest, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.rejectValue("latest", "waiting.work.error.before");
        }
        if ((chosen() != Precedence.USUAL && why().isEmpty()) || why().length() > WaitForPerson.LONGEST_REASON) {
            errors.rejectValue("reason", "waiting.work.refused.reason");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Terms(
                network.clinics().stream()
                        .map(Clinic::id)
                        .filter(one -> all(clinics).contains(one.value()))
                        .collect(Collectors.toSet()),
                chosen(Profession.values(), one -> all(professions).contains(one.key())),
                chosen(DayOfWeek.values(), one -> all(weekdays).contains(one.name())),
                Arrays.stream(DayPart.values())
                        .filter(one -> one.key().equals(part))
                        .findFirst()
                        .orElse(DayPart.ANY),
                first,
                last));
    }

    Precedence chosen() {
        return Arrays.stream(Precedence.values())
                .filter(one -> one.key().equals(precedence))
                .findFirst()
                .orElse(Precedence.USUAL);
    }

    String why() {
        return Objects.requireNonNullElse(reason, "").strip();
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed, Errors errors) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        var day = Dates.read(text);
        if (day.isEmpty() && !text.isEmpty()) {
            errors.rejectValue(field, "waiting.work.error.day");
        }
        return day.orElse(null);
    }

    private static <T> Set<T> chosen(T[] all, Predicate<T> ticked) {
        return Arrays.stream(all).filter(ticked).collect(Collectors.toSet());
    }

    private static List<String> all(@Nullable List<String> ticked) {
        return Objects.requireNonNullElse(ticked, List.of());
    }

    @Override
    public String toString() {
        return "WaitForm[****]";
    }
}
