package se.minimaria.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.booking.Visit;
import se.minimaria.message.Notice;
import se.minimaria.message.Notice.Details;
import se.minimaria.message.QueueMessage;
import se.minimaria.message.QueueResult;
import se.minimaria.message.StopMessages;

/** Hands a notice about a visit over to the outbox, for the first moment that is neither quiet nor unsafe. */
@Component
class Handover {

    private static final Duration HOUR = Duration.ofHours(1);

    /** How long after a visit that was missed the way back is still worth a message. */
    private static final Duration AFTERWARDS = Duration.ofDays(3);

    private static final String WAY_BACK = "/boka";

    private final Ways ways;
    private final QueueMessage queue;
    private final StopMessages stop;

    Handover(Ways ways, QueueMessage queue, StopMessages stop) {
        this.ways = ways;
        this.queue = queue;
        this.stop = stop;
    }

    /**
     * What became of it: {@link Told#QUEUED}, or why the holder of the key is not told.
     *
     * @param line under what it is noted; handed over again under the same it does not go twice
     */
    String hand(UUID line, Pass pass, Optional<FileId> file, Visit visit, Occasion occasion, Instant now) {
        return switch (ways.of(pass, file)) {
            case Way.No no -> no.why();
            case Way.To to -> {
                var until = until(occasion, visit, now);
                var template = occasion.template(pass.part());
                var details = details(to, pass, visit, occasion);
                yield ways.safe(to, from(occasion, now), until)
                        .map(when -> new Notice(template, details, when, until, "visit/" + line, pass.id()))
                        .map(notice -> queue(to, notice))
                        .orElse(Told.NO_SAFE_TIME);
            }
        };
    }

    /** What waits for the holder of a key does not go; answers how much that was. */
    int stop(UUID pass) {
        return stop.about(pass);
    }

    /** What is said about a visit afterwards waits an hour: whoever said it may have pressed the wrong button. */
    private static Instant from(Occasion occasion, Instant now) {
        return occasion.equals(Occasion.MISSED) ? now.plus(HOUR) : now;
    }

    private static Instant until(Occasion occasion, Visit visit, Instant now) {
        return occasion.equals(Occasion.MISSED) ? now.plus(AFTERWARDS) : visit.starts();
    }

    private Details details(Way.To to, Pass pass, Visit visit, Occasion occasion) {
        return occasion.equals(Occasion.MISSED)
                ? Details.of(ways.address(to, WAY_BACK))
                : Details.of(visit.starts(), ways.address(to, pass.path()));
    }

    private String queue(Way.To to, Notice notice) {
        return switch (queue.queue(to.addressee(), notice)) {
            case QueueResult.Queued queued -> Told.QUEUED;
            case QueueResult.AlreadyThere there -> Told.QUEUED;
            case QueueResult.Withheld withheld -> withheld.reason().code();
        };
    }
}
