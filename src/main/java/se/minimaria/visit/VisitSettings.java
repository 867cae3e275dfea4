package se.minimaria.visit;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How visits are told about, prefix {@code minimaria.visit}. The times are assumed; no source fixes them.
 *
 * @param reminders how long before a visit its person is reminded; none is reminded of a time that they took later than that
 * @param kept how long a key that has ended stays, with what was told
 */
@ConfigurationProperties("minimaria.visit")
record VisitSettings(
        @DefaultValue({"P1D", "PT2H"}) List<Duration> reminders,
        @DefaultValue("P30D") Duration kept) {

    VisitSettings {
        reminders = List.copyOf(reminders);
        if (reminders.stream().anyMatch(one -> one.isNegative() || one.isZero() || one.toSeconds() % 60 != 0)) {
            throw new IllegalArgumentException("minimaria.visit.reminders are whole minutes before a visit");
        }
        if (!kept.isPositive()) {
            throw new IllegalArgumentException("minimaria.visit.kept is longer than nothing");
        }
    }
}
