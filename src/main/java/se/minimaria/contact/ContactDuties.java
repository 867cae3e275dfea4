package se.minimaria.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.contact.ContactDuty.Kind;
import se.minimaria.contact.Inbox.View;

/**
 * What the contacts of a principal ask of whoever is on duty, the most urgent first: danger, ways elsewhere, calls that are safe now, answers that
 * are late or soon will be, and questions that nobody has asked. It names nobody.
 */
@Component
@Transactional(readOnly = true)
public class ContactDuties {

    private static final int MOST = 20;

    private final Inbox inbox;
    private final Tasks tasks;
    private final CallWishes wishes;
    private final Promise promise;

    ContactDuties(Inbox inbox, Tasks tasks, CallWishes wishes, Promise promise) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.wishes = wishes;
        this.promise = promise;
    }

    public List<ContactDuty> open() {
        var waiting = inbox.openable(View.WAITING, MOST);
        var duties = new ArrayList<ContactDuty>();
        waiting.stream().filter(ContactThread::alarm).forEach(thread -> duties.add(ContactDuty.of(Kind.ALARM, thread)));
        tasks.open(MOST).forEach(task -> duties.add(ContactDuty.of(task)));
        wishes.safeNow(promise.now(), MOST).forEach(call -> duties.add(ContactDuty.of(call)));
        var pressing = duties.stream().map(ContactDuty::thread).collect(Collectors.toSet());
        waiting.stream()
                .filter(thread -> !pressing.contains(thread.id()))
                .flatMap(thread -> clock(thread).stream())
                .sorted(Comparator.comparing(ContactDuty::since))
                .forEach(duties::add);
        inbox.openable(View.MINE, MOST).stream()
                .filter(ContactThread::owesQuestion)
                .forEach(thread -> duties.add(ContactDuty.of(Kind.UNASKED, thread)));
        return duties;
    }

    /** An answer that is late or soon will be. */
    private Optional<ContactDuty> clock(ContactThread thread) {
        return inbox.clock(thread).flatMap(clock -> switch (clock.state()) {
            case OK -> Optional.empty();
            case SOON -> Optional.of(ContactDuty.of(Kind.SOON, thread));
            case OVER -> Optional.of(ContactDuty.of(Kind.LATE, thread));
        });
    }
}
