package se.minimaria.contact.web;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.person.SafeTimes;
import se.minimaria.web.Option;

/** Days and hours at which somebody may be called: the choices, what was chosen, and how it is said. */
@Component
class Windows {

    /** Parts of a day on which somebody is at work. */
    private static final List<String> HOURS = List.of("8-19", "8-12", "12-16", "16-19");

    private static final Pattern PART = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    private final Phrases phrases;

    Windows(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What was chosen; empty when no part of a day was. No day chosen is every working day. */
    static Optional<SafeTimes> read(@Nullable List<String> days, @Nullable String hours) {
        if (hours == null || !HOURS.contains(hours)) {
            return Optional.empty();
        }
        var part = PART.matcher(hours);
        if (!part.matches()) {
            return Optional.empty();
        }
        var chosen = workdays()
                .filter(day -> days != null && days.contains(String.valueOf(day)))
                .mapToObj(DayOfWeek::of)
                .collect(Collectors.toSet());
        return Optional.of(new SafeTimes(
                chosen.isEmpty() ? all() : chosen, Integer.valueOf(part.group(1)), Integer.valueOf(part.group(2))));
    }

    List<Option> days(Locale locale) {
        return workdays()
                .mapToObj(day -> new Option(String.valueOf(day), phrases.text(locale, "contact.slots.weekday." + day)))
                .toList();
    }

    List<Option> hours(Locale locale) {
        return HOURS.stream()
                .map(part -> new Option(part, phrases.text(locale, "contact.ring.hours." + part)))
                .toList();
    }

    /** {@code måndag och tisdag, 16–19}. */
    String said(SafeTimes times, Locale locale) {
        var days = times.days().equals(all())
                ? phrases.text(locale, "contact.ring.workdays")
                : phrases.list(
                        times.days().stream()
                                .sorted(Comparator.naturalOrder())
                                .map(day -> phrases.text(locale, "contact.slots.weekday." + day.getValue())
                                        .toLowerCase(locale))
                                .toList(),
                        locale);
        return phrases.text(
                locale,
                "contact.ring.times",
                days,
                Objects.requireNonNull(times.from()),
                Objects.requireNonNull(times.to()));
    }

    private static IntStream workdays() {
        return IntStream.rangeClosed(1, 5);
    }

    private static Set<DayOfWeek> all() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() <= 5)
                .collect(Collectors.toSet());
    }
}
