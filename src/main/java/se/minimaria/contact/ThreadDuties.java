package se.minimaria.contact;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is to be done about a thread: tasks and calls. Those who hold the words see none of it. */
@Component
class ThreadDuties {

    private final Tasks tasks;
    private final CallWishes wishes;

    ThreadDuties(Tasks tasks, CallWishes wishes) {
        this.tasks = tasks;
        this.wishes = wishes;
    }

    List<Task> tasks(ThreadId thread) {
        return tasks.of(thread);
    }

    Calls calls(ThreadId thread, Instant now) {
        return wishes.of(thread, now);
    }

    /** Whether something must be done before the thread is closed. */
    boolean anyOpen(ThreadId thread, Instant now) {
        return tasks.anyOpen(thread) || wishes.of(thread, now).open();
    }
}
