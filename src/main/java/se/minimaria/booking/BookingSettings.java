package se.minimaria.booking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service's own rules for times, prefix {@code minimaria.booking}. All values are assumed; no source fixes them.
 *
 * @param onSite how long a visit on site takes, in whole quarters
 * @param digital how long a digital visit takes, in whole quarters
 * @param lead how long before it starts others than those on duty may take a time
 * @param horizon how far ahead times are offered
 * @param hold how long a time is kept for somebody who is choosing; once more if they ask
 * @param travel how long before staff can meet somebody at another place
 * @param callBack within how many working days somebody who stayed away twice is called
 * @param callAgain after how many working days one tries again
 */
@ConfigurationProperties("minimaria.booking")
record BookingSettings(
        @DefaultValue("45m") Duration onSite,
        @DefaultValue("45m") Duration digital,
        @DefaultValue("2h") Duration lead,
        @DefaultValue("56d") Duration horizon,
        @DefaultValue("10m") Duration hold,
        @DefaultValue("75m") Duration travel,
        @DefaultValue("2") int callBack,
        @DefaultValue("3") int callAgain) {

    /** Visits start at whole quarters. */
    static final Duration STEP = Duration.ofMinutes(15);

    BookingSettings {
        whole(onSite);
        whole(digital);
        if (callBack < 1 || callAgain < 1) {
            throw new IllegalArgumentException("Nobody is called within no days");
        }
    }

    Duration length(Mode mode) {
        return switch (mode) {
            case ON_SITE -> onSite;
            case DIGITAL -> digital;
        };
    }

    private static void whole(Duration length) {
        if (!length.isPositive() || length.toSeconds() % STEP.toSeconds() != 0 || length.toHours() >= 8) {
            throw new IllegalArgumentException("A visit takes whole quarters and less than a day, not " + length);
        }
    }
}
