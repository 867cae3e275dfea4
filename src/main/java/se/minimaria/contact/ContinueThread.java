package se.minimaria.contact;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever holds the words write on. The clock starts again if nobody was waiting, and a closed thread opens. */
@Component
@Transactional
public class ContinueThread {

    private final Threads threads;
    private final Messages messages;
    private final FormSeals seals;
    private final Promise promise;

    ContinueThread(Threads threads, Messages messages, FormSeals seals, Promise promise) {
        this.threads = threads;
        this.messages = messages;
        this.seals = seals;
        this.promise = promise;
    }

    /** Adds a message, once however often the form is sent; false when the words open nothing (any more). */
    public boolean write(UUID form, MessageText text) {
        return write(form, text, false);
    }

    /** As {@link #write(UUID, MessageText)}, for somebody who answers that there is danger now. */
    public boolean write(UUID form, MessageText text, boolean danger) {
        var now = promise.now();
        var held = threads.held(now);
        if (held.isEmpty()) {
            return false;
        }
        var thread = held.get();
        if (messages.fromYouth(seals.message(form, text), thread.principal(), thread.id(), text, now)) {
            threads.askedAgain(thread.id(), now, promise.answerBy(now), promise.keptUntil(now));
        }
        if (danger) {
            threads.alarm(thread.id());
        }
        return true;
    }
}
