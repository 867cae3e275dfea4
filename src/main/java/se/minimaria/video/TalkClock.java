package se.minimaria.video;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.network.Clinic;
import se.minimaria.network.OpeningHours;
import se.minimaria.platform.Installation;
import se.minimaria.shared.Sweden;

/** What time it is in a room: since when somebody counts as here, and whether a clinic is open. */
@Component
class TalkClock {

    private final Clock clock;
    private final VideoSettings settings;
    private final Installation installation;

    TalkClock(Clock clock, VideoSettings settings, Installation installation) {
        this.clock = clock;
        this.settings = settings;
        this.installation = installation;
    }

    Instant now() {
        return clock.instant();
    }

    /** Whoever has shown life since then is here. */
    Instant alive() {
        return now().minus(settings.away());
    }

    /** When the doors that are open now close: empty if they are shut, or for a clinic of the demo that never shuts. */
    Hours hours(Clinic clinic) {
        if (neverShuts(clinic)) {
            return new Hours(true, Optional.empty(), Optional.empty());
        }
        return hours(clinic.hours(), Sweden.wall(now()));
    }

    static Hours hours(OpeningHours hours, ZonedDateTime now) {
        var closes = hours.closesAt(now);
        return new Hours(closes.isPresent(), closes, hours.opensNext(now));
    }

    private boolean neverShuts(Clinic clinic) {
        var open = settings.alwaysOpen();
        return installation.demo() && (open == null || open.contains(clinic.id().value()));
    }

    /**
     * Whether a clinic is open.
     *
     * @param closes when it shuts, if it is open and ever does
     * @param opens when it opens next, if it ever does
     */
    record Hours(boolean open, Optional<ZonedDateTime> closes, Optional<ZonedDateTime> opens) {}
}
