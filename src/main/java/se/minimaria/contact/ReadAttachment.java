package se.minimaria.contact;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.upload.CleanResult.Clean;

/** Hands out a file of a thread, to whoever holds its words or may open it at work. */
@Component
@Transactional
public class ReadAttachment {

    private final Threads threads;
    private final ReadThread readThread;
    private final Attachments attachments;
    private final Promise promise;

    ReadAttachment(Threads threads, ReadThread readThread, Attachments attachments, Promise promise) {
        this.threads = threads;
        this.readThread = readThread;
        this.attachments = attachments;
        this.promise = promise;
    }

    /** A file of the thread that the caller's words open. */
    public Optional<Clean> held(UUID id) {
        return threads.held(promise.now()).flatMap(thread -> attachments.content(thread.id(), id));
    }

    /** A file of a thread of the principal on duty; one that belongs to somebody's file is opened with it, and logged. */
    public Optional<Clean> onDuty(ThreadId thread, UUID id) {
        return readThread.onDuty(thread) instanceof ThreadOpening.Opened
                ? attachments.content(thread, id)
                : Optional.empty();
    }
}
