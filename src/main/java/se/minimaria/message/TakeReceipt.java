package se.minimaria.message;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.message.Seals.Receipted;

/**
 * Takes a gateway's word for what became of a message. Who knows the message's sealed name is the gateway; anybody else's
 * word changes nothing and is answered alike. Saying it again changes nothing, and what has arrived does not come back.
 */
@Component
public class TakeReceipt {

    private static final Logger log = LoggerFactory.getLogger(TakeReceipt.class);

    private static final int LONGEST_ID = 100;

    private final Outbox outbox;
    private final Seals seals;
    private final Clock clock;

    TakeReceipt(Outbox outbox, Seals seals, Clock clock) {
        this.outbox = outbox;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Notes it.
     *
     * @param status {@code delivered} or {@code failed}; anything else is news on the way
     * @param gatewayId the gateway's name for the message
     */
    public void take(String token, String status, String gatewayId) {
        seals.receipted(token).ifPresent(one -> {
            var id = gatewayId.length() <= LONGEST_ID ? gatewayId : "";
            switch (status) {
                case "delivered" -> note(one, MessageState.DELIVERED, id);
                case "failed" -> note(one, MessageState.FAILED, id);
                default -> log.debug("event=receipt-on-the-way message={}", one.message());
            }
        });
    }

    private void note(Receipted one, MessageState state, String gatewayId) {
        var reason = state == MessageState.FAILED ? Reason.NOT_DELIVERED : null;
        Access.run(
                new SystemActor("message.receipt", one.principal()),
                () -> outbox.settle(one.message(), state, reason, gatewayId, clock.instant()));
    }
}
