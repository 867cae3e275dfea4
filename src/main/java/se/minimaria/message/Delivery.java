package se.minimaria.message;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands a message to its gateway. Whatever a gateway does not say clearly may have left. */
@Component
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private final Carriers carriers;
    private final Texts texts;

    Delivery(Carriers carriers, Texts texts) {
        this.carriers = carriers;
        this.texts = texts;
    }

    /**
     * Hands it over.
     *
     * @throws IllegalStateException inside a transaction: a gateway takes its time
     */
    Carried carry(Claimed message, String address, String text) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Nothing is sent inside a transaction");
        }
        var carrier = carriers.of(message.channel());
        if (carrier.isEmpty()) {
            return new Carried.Refused();
        }
        var letter = new Letter(
                message.id(), message.channel(), address, message.language(), texts.subject(message.language()), text);
        try {
            return carrier.get().carry(letter);
        } catch (RuntimeException fault) {
            // not its text, which may hold the address
            log.error(
                    "event=gateway-failed message={} cause={}",
                    message.id(),
                    fault.getClass().getName());
            return new Carried.Unclear();
        }
    }
}
