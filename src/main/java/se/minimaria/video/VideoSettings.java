package se.minimaria.video;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service's own rules for rooms, prefix {@code minimaria.video}. Assumed; no source fixes them.
 *
 * @param away after how long without a sign of life somebody is not here; browsers wake a page in the background once a
 *     minute, so less than that would lose people who wait
 * @param place for how long after that somebody who waits finds their place again
 * @param silent after how long without a sign of life from both a room with a talk ends
 * @param signals how long what browsers told each other is kept, at the most
 * @param alwaysOpen the demo's clinics that are open at any hour, so that it can be tried on a Sunday; all of them if
 *     nothing is said. Outside the demo hours are hours
 */
@ConfigurationProperties("minimaria.video")
public record VideoSettings(
        @DefaultValue("90s") Duration away,
        @DefaultValue("10m") Duration place,
        @DefaultValue("20m") Duration silent,
        @DefaultValue("5m") Duration signals,
        @Nullable Set<String> alwaysOpen,
        @DefaultValue Stream stream,
        @DefaultValue Turn turn) {

    public VideoSettings {
        if (away.compareTo(Duration.ofSeconds(75)) < 0) {
            throw new IllegalArgumentException("minimaria.video.away is at least 75 seconds");
        }
        if (!place.isPositive() || !signals.isPositive() || silent.compareTo(away) <= 0) {
            throw new IllegalArgumentException(
                    "minimaria.video has times above nothing, and silent is longer than away");
        }
        alwaysOpen = alwaysOpen == null ? null : Set.copyOf(alwaysOpen);
    }

    /**
     * The stream of news to a page.
     *
     * @param look how often each node asks the database whether something has happened
     * @param heartbeat how long a stream is silent at the most
     * @param lasts after how long the page has to ask for a new one, and whoever it belongs to is looked at anew
     * @param most how many streams one node keeps open
     * @param perSeat how many one seat may have, such as two windows
     */
    public record Stream(
            @DefaultValue("700ms") Duration look,
            @DefaultValue("15s") Duration heartbeat,
            @DefaultValue("3m") Duration lasts,
            @DefaultValue("500") int most,
            @DefaultValue("3") int perSeat) {}

    /**
     * The relay for picture and sound, coturn with {@code use-auth-secret} or one that knows the same convention.
     *
     * @param urls as {@code turns:relay.example:443?transport=tcp}; none for no relay
     * @param secret shared with the relay
     * @param lasts how long what a browser is given lets it in
     */
    public record Turn(
            @DefaultValue({}) List<String> urls,
            @DefaultValue("") String secret,
            @DefaultValue("2h") Duration lasts) {

        private static final int SHORTEST_SECRET = 16;

        public Turn {
            urls = urls.stream().filter(url -> !url.isBlank()).toList();
            if (!urls.stream().allMatch(url -> url.matches("turns?:[^\\s]+"))) {
                throw new IllegalArgumentException("minimaria.video.turn.urls begin with turn: or turns:");
            }
            if (!urls.isEmpty() && secret.length() < SHORTEST_SECRET) {
                throw new IllegalArgumentException(
                        "minimaria.video.turn.secret has at least " + SHORTEST_SECRET + " characters");
            }
        }

        boolean isThere() {
            return !urls.isEmpty();
        }

        @Override
        public String toString() {
            return "Turn[" + urls + ", …]";
        }
    }
}
