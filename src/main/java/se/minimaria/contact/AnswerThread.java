package se.minimaria.contact;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.staff.StaffDirectory;

/** Answers somebody in their thread. The youth reads the given name, the profession and the authority. */
@Component
@Transactional
public class AnswerThread {

    private final StaffThreads threads;
    private final Threads rows;
    private final Messages messages;
    private final FormSeals seals;
    private final Promise promise;
    private final StaffDirectory staff;

    AnswerThread(
            StaffThreads threads,
            Threads rows,
            Messages messages,
            FormSeals seals,
            Promise promise,
            StaffDirectory staff) {
        this.threads = threads;
        this.rows = rows;
        this.messages = messages;
        this.seals = seals;
        this.promise = promise;
        this.staff = staff;
    }

    /** Adds the answer, once however often the form is sent; false when there is no such thread to answer. */
    public boolean answer(ThreadId id, UUID form, MessageText text) {
        if (!threads.mayWorkOn(id)) {
            return false;
        }
        var duty = Access.onDuty();
        var now = promise.now();
        var givenName = staff.assignment(duty.assignment()).orElseThrow().name().given();
        if (messages.fromStaff(seals.message(form, text), id, duty, givenName, text, now)) {
            rows.answered(id, duty.assignment(), now, promise.keptUntil(now));
        }
        return true;
    }
}
