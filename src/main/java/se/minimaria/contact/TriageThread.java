package se.minimaria.contact;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;

/** Sorts what comes in: priority with its reason, who takes it on, and when it is done. */
@Component
@Transactional
public class TriageThread {

    private final StaffThreads threads;
    private final Threads rows;
    private final Promise promise;

    TriageThread(StaffThreads threads, Threads rows, Promise promise) {
        this.threads = threads;
        this.rows = rows;
        this.promise = promise;
    }

    /** Keeps the answers, the priority that follows from them and the reason in words; takes it on if nobody has. */
    public boolean sort(ThreadId id, Triage triage, String reason) {
        if (!threads.mayWorkOn(id)) {
            return false;
        }
        rows.sorted(id, triage, MessageText.clean(reason), Access.onDuty().assignment(), promise.now());
        return true;
    }

    /** Takes it on, also from somebody else. */
    public boolean take(ThreadId id) {
        if (!threads.mayWorkOn(id)) {
            return false;
        }
        rows.taken(id, Access.onDuty().assignment());
        return true;
    }

    /** Nothing more to do. It opens again when the youth writes. */
    public boolean close(ThreadId id) {
        if (!threads.mayWorkOn(id)) {
            return false;
        }
        rows.closed(id, promise.now());
        return true;
    }
}
