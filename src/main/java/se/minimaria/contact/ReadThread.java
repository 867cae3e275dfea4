package se.minimaria.contact;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Purpose;
import se.minimaria.person.FileOpening;
import se.minimaria.person.ReadFile;

/** Reads threads: for whoever holds the words, and for those at work with the principal that answers. */
@Component
@Transactional(readOnly = true)
public class ReadThread {

    private final Threads threads;
    private final Messages messages;
    private final Offers offers;
    private final ReadFile files;
    private final ThreadDuties duties;
    private final Promise promise;

    ReadThread(
            Threads threads, Messages messages, Offers offers, ReadFile files, ThreadDuties duties, Promise promise) {
        this.threads = threads;
        this.messages = messages;
        this.offers = offers;
        this.files = files;
        this.duties = duties;
        this.promise = promise;
    }

    /**
     * Whether the words open a thread. One statement, whether they are right, wrong or too old: the answer is the only
     * difference.
     */
    public boolean opens() {
        return threads.held(promise.now()).isPresent();
    }

    /** The thread that the caller's words open. */
    public Optional<Conversation> held() {
        return threads.held(promise.now()).map(this::complete);
    }

    /**
     * A thread of the principal on duty. Reading one that belongs to a file opens the file, and is logged as that; if the
     * file stays shut, there is no such thread, or else it would tell who wrote.
     */
    @Transactional
    public ThreadOpening onDuty(ThreadId id) {
        var thread = threads.find(id);
        if (thread.isEmpty()) {
            return new ThreadOpening.NotThere();
        }
        var file = thread.get().file();
        if (file.isPresent() && !(files.read(file.get(), Purpose.CARE) instanceof FileOpening.Opened)) {
            return new ThreadOpening.NotThere();
        }
        return new ThreadOpening.Opened(complete(thread.get()));
    }

    private Conversation complete(ContactThread thread) {
        var id = thread.id();
        return new Conversation(
                thread, messages.of(id), offers.of(id), duties.tasks(id), duties.calls(id, promise.now()));
    }
}
