package se.minimaria.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.network.Network;
import se.minimaria.network.ServiceGoal;
import se.minimaria.shared.Sweden;

/** When what arrives now is to be answered, and when it is erased. */
@Component
class Promise {

    private static final Duration WITHOUT_PROMISE = Duration.ofDays(1);

    private final Network network;
    private final ContactSettings settings;
    private final Clock clock;

    Promise(Network network, ContactSettings settings, Clock clock) {
        this.network = network;
        this.settings = settings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The end of the last promised day. */
    Instant answerBy(Instant arrival) {
        return network.promisedBy(ServiceGoal.FIRST_ANSWER, Sweden.day(arrival))
                .map(day -> Sweden.instant(day.plusDays(1).atStartOfDay()))
                .orElse(arrival.plus(WITHOUT_PROMISE));
    }

    /** For whoever asks to be called too: not before the day is over on which it is safe next. */
    Instant answerBy(Instant arrival, Optional<CallTerms> call) {
        var promised = answerBy(arrival);
        return call.map(terms -> Sweden.day(terms.next(arrival)).plusDays(1))
                .map(day -> Sweden.instant(day.atStartOfDay()))
                .filter(promised::isBefore)
                .orElse(promised);
    }

    Instant keptUntil(Instant lastMessage) {
        return lastMessage.plus(settings.kept());
    }
}
