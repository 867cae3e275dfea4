package se.minimaria.outreach.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.network.Network;
import se.minimaria.outreach.Occasion;
import se.minimaria.outreach.OutreachKind;
import se.minimaria.outreach.Plan;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Dates;

/**
 * An occasion as somebody typed it.
 *
 * @param key one-time key of a new one
 */
record OutreachForm(
        @Nullable String kind,
        @Nullable String clinic,
        @Nullable String place,
        @Nullable String day,
        @Nullable String from,
        @Nullable String to,
        @Nullable String note,
        @Nullable String key) {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:]?(\\d{2})");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    private static final int YEARS = 2;

    static OutreachForm empty(String clinic) {
        return new OutreachForm(OutreachKind.SCHOOL.code(), clinic, "", "", "", "", "", null);
    }

    static OutreachForm of(Occasion occasion) {
        var plan = occasion.plan();
        return new OutreachForm(
                plan.kind().code(),
                plan.clinic().value(),
                plan.place(),
                Sweden.day(plan.starts()).toString(),
                time(plan.starts()),
                time(plan.ends()),
                plan.note(),
                null);
    }

    /** What is planned, or what is wrong with it. */
    Optional<Plan> read(Network network, LocalDate today, Errors errors) {
        var what = OutreachKind.of(kind == null ? "" : kind);
        missing(what.isPresent(), "kind", errors);
        var where = Optional.ofNullable(clinic).flatMap(network::clinicAt).map(one -> one.id());
        missing(where.isPresent(), "clinic", errors);
        var named = clean(place);
        missing(!named.isBlank() && named.length() <= Plan.LONGEST_PLACE, "place", errors);
        var text = clean(note);
        missing(text.length() <= Plan.LONGEST_NOTE, "note", errors);
        var date = Dates.read(day)
                .filter(one -> one.isAfter(today.minusYears(YEARS)) && one.isBefore(today.plusYears(YEARS)));
        missing(date.isPresent(), "day", errors);
        var begins = clock(from);
        missing(begins.isPresent(), "from", errors);
        var ends = clock(to).filter(end -> begins.filter(end::isAfter).isPresent());
        missing(ends.isPresent(), "to", errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Plan(
                        where.orElseThrow(),
                        what.orElseThrow(),
                        named,
                        at(date.orElseThrow(), begins.orElseThrow()),
                        at(date.orElseThrow(), ends.orElseThrow()),
                        text));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return Sweden.instant(LocalDateTime.of(day, time));
    }

    /** Without characters that show nothing or turn the line around. */
    private static String clean(@Nullable String typed) {
        var lines = (typed == null ? "" : typed).replace("\r\n", "\n");
        return CONTROL.matcher(lines).replaceAll("").strip();
    }

    private static void missing(boolean there, String field, Errors errors) {
        if (!there) {
            errors.rejectValue(field, "outreach.wrong." + field);
        }
    }

    private static Optional<LocalTime> clock(@Nullable String typed) {
        var time = TIME.matcher(typed == null ? "" : typed.strip());
        try {
            return time.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static String time(Instant at) {
        var wall = Sweden.wall(at);
        return "%02d.%02d".formatted(wall.getHour(), wall.getMinute());
    }
}
