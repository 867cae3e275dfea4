package se.minimaria.contact;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
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
    private final ApplicationEventPublisher events;

    AnswerThread(
            StaffThreads threads,
            Threads rows,
            Messages messages,
            FormSeals seals,
            Promise promise,
            ApplicationEventPublisher events) {
        this.threads = threads;
        this.rows = rows;
        this.messages = messages;
        this.seals = seals;
        this.promise = promise;
        this.events = events;
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
        var message = seals.message(form, text);
        if (messages.fromStaff(message, id, duty, text, now)) {
            messages.attach(message, duty.principal(), id, files, now);
            rows.answered(id, duty.assignment(), now, promise.keptUntil(now));
            rows.find(id)
                    .filter(ContactThread::readable)
                    .flatMap(ContactThread::file)
                    .ifPresent(file -> events.publishEvent(new ContactEvent.Answered(
                            duty.principal().value(), id.value(), file.value(), message, now)));
        }
        return WriteResult.WRITTEN;
    }
}
