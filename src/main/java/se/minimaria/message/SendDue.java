package se.minimaria.message;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Limit;

/**
 * Sends what is due in the store of the system actor at work: claims one message, hands it to the gateway, says what became
 * of it, and so on. Each step of that is a transaction of its own, the gateway stands between two of them. Any number of
 * nodes may be at it at the same time.
 */
@Component
class SendDue {

    private static final Logger log = LoggerFactory.getLogger(SendDue.class);

    private final Outbox outbox;
    private final Seals seals;
    private final Delivery delivery;
    private final Throttle throttle;
    private final MessageSettings settings;
    private final Clock clock;

    SendDue(Outbox outbox, Seals seals, Delivery delivery, Throttle throttle, MessageSettings settings, Clock clock) {
        this.outbox = outbox;
        this.seals = seals;
        this.delivery = delivery;
        this.throttle = throttle;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many messages a gateway has taken. */
    int send() {
        var lost = outbox.abandon(clock.instant(), settings.pace().abandoned());
        if (lost > 0) {
            log.warn("event=messages-unknown principal={} count={}", Stores.own(), lost);
        }
        outbox.letGo(clock.instant());
        int sent = 0;
        var goesOn = true;
        while (goesOn && !settings.quiet().isQuiet(clock.instant())) {
            var claimed = outbox.claim(clock.instant());
            var carried = claimed.map(this::carry);
            sent += carried.filter(Carried.Accepted.class::isInstance).isPresent() ? 1 : 0;
            goesOn = carried.filter(SendDue::isAnswer).isPresent();
        }
        if (sent > 0) {
            log.info("event=messages-sent principal={} count={}", Stores.own(), sent);
        }
        return sent;
    }

    /** A gateway that is away is asked once in a round, not once for each message that waits. */
    private static boolean isAnswer(Carried carried) {
        return switch (carried) {
            case Carried.Accepted accepted -> true;
            case Carried.Rejected rejected -> true;
            case Carried.Refused refused -> false;
            case Carried.Unclear unclear -> false;
        };
    }

    private Carried carry(Claimed message) {
        var address = seals.address(message);
        var text = seals.text(message);
        if (address.isEmpty() || text.isEmpty()) {
            log.error("event=message-unreadable message={}", message.id());
            settle(message, MessageState.FAILED, Reason.UNREADABLE);
            return new Carried.Rejected();
        }
        // each message counts once, however often it is tried
        if (message.attempts() == 1 && !hasRoom(message.channel(), address.get())) {
            log.warn("event=message-too-many message={}", message.id());
            settle(message, MessageState.FAILED, Reason.TOO_MANY);
            return new Carried.Rejected();
        }
        var carried = delivery.carry(message, address.get(), text.get());
        settle(message, carried);
        return carried;
    }

    private void settle(Claimed message, Carried carried) {
        switch (carried) {
            case Carried.Accepted accepted ->
                outbox.settle(message.id(), MessageState.SENT, null, accepted.id(), clock.instant());
            case Carried.Rejected rejected -> settle(message, MessageState.FAILED, Reason.REJECTED);
            case Carried.Refused refused -> waitOrGiveUp(message);
            case Carried.Unclear unclear -> {
                log.warn("event=message-unknown message={}", message.id());
                settle(message, MessageState.UNKNOWN, Reason.LOST);
            }
        }
    }

    private void waitOrGiveUp(Claimed message) {
        var now = clock.instant();
        var next = settings.quiet().next(now.plus(settings.pace().pauseAfter(message.attempts())));
        if (next.isBefore(message.pointlessAt())) {
            outbox.again(message.id(), next, now);
        } else {
            settle(message, MessageState.FAILED, Reason.REFUSED);
        }
    }

    private void settle(Claimed message, MessageState state, Reason reason) {
        outbox.settle(message.id(), state, reason, null, clock.instant());
    }

    /** Nobody is made to ring a stranger's telephone all day. */
    private boolean hasRoom(Channel channel, String address) {
        var limit = new Limit("message-" + channel.code(), settings.pace().perAddress(), Duration.ofDays(1));
        return throttle.attempt(limit, address).allowed();
    }
}
