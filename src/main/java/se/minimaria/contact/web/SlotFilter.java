package se.minimaria.contact.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import se.minimaria.booking.Slot;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;

/**
 * Which times to show, as it stands in the address. There is no home municipality in it.
 *
 * @param p places; none means all
 * @param n time of day: {@code nar}, {@code skola} or {@code kvall}
 * @param vem professions; none means all
 * @param fran the first day to show
 * @param dag one day only, with all its times
 */
@NamedInterface("times")
public record SlotFilter(
        @Nullable List<String> p,
        @Nullable String n,
        @Nullable List<String> vem,
        @Nullable String fran,
        @Nullable String dag) {

    /** The years that anybody plans in; others are slips or play, and some break calendars. */
    private static final ValueRange CALENDAR = ValueRange.of(2000, 2999);

    private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    public List<String> places() {
        return p == null ? List.of() : p;
    }

    public List<String> professionKeys() {
        return vem == null ? List.of() : vem;
    }

    public String timeOfDay() {
        return n != null && (n.equals("skola") || n.equals("kvall")) ? n : "nar";
    }

    Set<ClinicId> clinics(List<ClinicId> known) {
        return known.stream()
                .filter(clinic -> places().contains(clinic.value()))
                .collect(Collectors.toSet());
    }

    Set<Profession> professions() {
        return Arrays.stream(Profession.values())
                .filter(profession -> professionKeys().contains(profession.key()))
                .collect(Collectors.toSet());
    }

    /** Whether places, professions or time of day are narrowed. */
    public boolean isNarrow() {
        return !places().isEmpty()
                || !professionKeys().isEmpty()
                || !timeOfDay().equals("nar");
    }

    Optional<LocalDate> from() {
        return day(fran);
    }

    Optional<LocalDate> only() {
        return day(dag);
    }

    boolean fits(Slot slot) {
        var time = Sweden.wall(slot.starts()).toLocalTime();
        return switch (timeOfDay()) {
            case "skola" -> !time.isBefore(AFTER_SCHOOL);
            case "kvall" -> !time.isBefore(EVENING);
            default -> true;
        };
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse).filter(day -> CALENDAR.isValidValue(day.getYear()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
