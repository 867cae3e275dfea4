package se.minimaria.demo;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the synthetic county is.
 *
 * @param size one is the county as it may be; tests use a fraction, benchmarks a multiple
 * @param seed everything invented follows from it
 * @param from first day of the history
 */
@ConfigurationProperties("minimaria.demo")
record DemoSettings(
        @DefaultValue("1.0") double size,
        @DefaultValue("20250901") long seed,
        @DefaultValue("2025-09-01") LocalDate from) {

    int people(LocalDate until) {
        var days = Math.max(1, until.toEpochDay() - from.toEpochDay());
        return (int) Math.max(3, Math.round(Assumptions.PEOPLE_A_YEAR * size * days / 365.0));
    }
}
