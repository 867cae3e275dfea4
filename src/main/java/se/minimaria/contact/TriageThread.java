package se.minimaria.contact;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;

/**
 * Sorts what comes in: priority with its reason, who takes it on, and when it is done. Danger becomes a task at once, and so
 * does the way to somewhere else of whoever needs more than the clinic has; neither can be closed away.
 */
@Component
@Transactional
public class TriageThread {

    private final StaffThreads threads;
    private final Threads rows;
    private final Tasks tasks;
    private final ThreadDuties duties;
    private final Promise promise;

    TriageThread(StaffThreads threads, Threads rows, Tasks tasks, ThreadDuties duties, Promise promise) {
        this.threads = threads;
        this.rows = rows;
        this.tasks = tasks;
        this.duties = duties;
        this.promise = promise;
    }

    /** Keeps the answers, what they come to, what was decided and the reason; takes it on if nobody has. */
    public SortResult sort(ThreadId id, Judgement judgement) {
        if (!threads.mayWorkOn(id)) {
            return SortResult.NOT_THERE;
        }
        var concern = rows.find(id).orElseThrow().origin().concern();
        var proposal = Proposal.of(judgement.triage(), concern);
        if (judgement.wantsReason(proposal)) {
            return SortResult.WANTS_REASON;
        }
        var duty = Access.onDuty();
        var now = promise.now();
        var sorted = new Sorted(
                judgement.triage(),
                proposal.priority(),
                judgement.priority().orElse(proposal.priority()),
                judgement.channel().orElse(proposal.channel()),
                judgement.first().orElse(proposal.first()),
                MessageText.clean(judgement.reason()));
        rows.sorted(id, sorted, duty.assignment(), now);
        if (sorted.priority() == Priority.ACUTE) {
            tasks.add(id, Task.Kind.ACUTE, Optional.empty(), sorted.reason(), duty, now);
        }
        if (judgement.beyond().isPresent()) {
            tasks.add(id, Task.Kind.REFER_OUT, judgement.beyond(), sorted.reason(), duty, now);
        }
        return SortResult.DONE;
    }

    /** Says how a task went, which ends it. Said once; false when there is none such, or it has ended. */
    public boolean finish(ThreadId id, TaskId task, MessageText outcome) {
        return threads.mayWorkOn(id) && tasks.done(id, task, outcome.value(), Access.onDuty(), promise.now());
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
    public SortResult close(ThreadId id) {
        if (!threads.mayWorkOn(id)) {
            return SortResult.NOT_THERE;
        }
        if (duties.anyOpen(id, promise.now())) {
            return SortResult.TASK_LEFT;
        }
        rows.closed(id, promise.now());
        return SortResult.DONE;
    }
}
