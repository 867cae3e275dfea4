package se.minimaria.contact;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.upload.CleanResult.Clean;

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
        return write(form, text, List.of()) == WriteResult.WRITTEN;
    }

    /** As {@link #write(UUID, MessageText)}, for somebody who answers that there is danger now. */
    public boolean alarm(UUID form, MessageText text) {
        var written = write(form, text);
        threads.held(promise.now()).ifPresent(thread -> threads.alarm(thread.id()));
        return written;
    }

    /** Adds a message with files, all or nothing, once however often the form is sent. */
    public WriteResult write(UUID form, MessageText text, List<Clean> files) {
        var now = promise.now();
        var held = threads.held(now);
        if (held.isEmpty()) {
            return WriteResult.NOT_THERE;
        }
        var thread = held.get();
        if (!messages.hasRoom(thread.id(), files)) {
            return WriteResult.TOO_MANY_FILES;
        }
        var message = seals.message(form, text);
        if (messages.fromYouth(message, thread.principal(), thread.id(), text, now)) {
            messages.attach(message, thread.principal(), thread.id(), files, now);
            threads.askedAgain(thread.id(), now, promise.answerBy(now), promise.keptUntil(now));
        }
        return WriteResult.WRITTEN;
    }
}
