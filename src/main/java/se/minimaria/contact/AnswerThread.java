package se.minimaria.contact;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.staff.StaffDirectory;
import se.minimaria.upload.CleanResult.Clean;

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
        return answer(id, form, text, List.of()) == WriteResult.WRITTEN;
    }

    /** Adds the answer with files, all or nothing, once however often the form is sent. */
    public WriteResult answer(ThreadId id, UUID form, MessageText text, List<Clean> files) {
        if (!threads.mayWorkOn(id)) {
            return WriteResult.NOT_THERE;
        }
        if (!messages.hasRoom(id, files)) {
            return WriteResult.TOO_MANY_FILES;
        }
        var duty = Access.onDuty();
        var now = promise.now();
        var givenName = staff.assignment(duty.assignment()).orElseThrow().name().given();
        var message = seals.message(form, text);
        if (messages.fromStaff(message, id, duty, givenName, text, now)) {
            messages.attach(message, duty.principal(), id, files, now);
            rows.answered(id, duty.assignment(), now, promise.keptUntil(now));
        }
        return WriteResult.WRITTEN;
    }
}
