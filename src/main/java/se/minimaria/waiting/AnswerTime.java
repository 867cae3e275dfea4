package se.minimaria.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.message.QueueMessage;

/**
 * How long somebody has to answer. It counts from when they are asked, stands still in the hours in which no telephone may
 * ring, and ends before the time is too near.
 */
@Component
class AnswerTime {

    /** In such steps time passes. */
    private static final Duration STEP = Duration.ofMinutes(5);

    /** Nobody is asked who has less. */
    private static final Duration LEAST = Duration.ofMinutes(15);

    private final QueueMessage queue;
    private final WaitingSettings settings;

    AnswerTime(QueueMessage queue, WaitingSettings settings) {
        this.queue = queue;
        this.settings = settings;
    }

    /** The latest moment at which somebody may still be asked about a time. */
    Instant latest(Instant starts) {
        return starts.minus(settings.soonest()).minus(LEAST);
    }

    /** Until when a message that was to go at a moment still leaves enough time to answer. */
    Instant worthwhile(Instant asked, Instant end) {
        return end.minus(Duration.between(asked, end).dividedBy(2));
    }

    /** The end for somebody who is asked at a moment; empty when that is too near to the time. */
    Optional<Instant> end(Instant asked, Instant starts) {
        var end = asked;
        for (var left = settings.answer(); left.isPositive(); left = left.minus(STEP)) {
            end = queue.earliest(end).plus(left.compareTo(STEP) < 0 ? left : STEP);
        }
        var last = starts.minus(settings.soonest());
        var bounded = end.isAfter(last) ? last : end;
        return bounded.isBefore(asked.plus(LEAST)) ? Optional.empty() : Optional.of(bounded);
    }
}
