package se.minimaria.waiting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How times that became free are offered, prefix {@code minimaria.waiting}. All values are assumed; no source fixes them.
 *
 * @param answer how long somebody has to answer, from when the message goes; quiet hours do not count
 * @param soonest how long before it starts a time is not offered any more
 * @param kept how long a wish that has ended stays, and a time that was filled
 */
@ConfigurationProperties("minimaria.waiting")
record WaitingSettings(
        @DefaultValue("PT2H") Duration answer,
        @DefaultValue("PT1H") Duration soonest,
        @DefaultValue("P90D") Duration kept) {

    WaitingSettings {
        if (answer.compareTo(Duration.ofMinutes(15)) < 0 || answer.compareTo(Duration.ofHours(12)) > 0) {
            throw new IllegalArgumentException("minimaria.waiting.answer lies between a quarter and half a day");
        }
        if (soonest.isNegative() || !kept.isPositive()) {
            throw new IllegalArgumentException("minimaria.waiting.soonest and kept are not negative");
        }
    }
}
