package se.minimaria.visit;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.visit.VisitEvent.PassSilenced;

/**
 * Has whoever holds a key told nothing more about its visit, or told again. It holds for this visit: how somebody wants to be
 * reached otherwise stands in their file, and is not for a link to change.
 */
@Component
@Transactional
public class HushPass {

    private final Passes passes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HushPass(Passes passes, ApplicationEventPublisher events, Clock clock) {
        this.passes = passes;
        this.events = events;
        this.clock = clock;
    }

    /** Waits for those who are telling about the visit. Asked for twice it is as if asked for once; a key that opens nothing changes nothing. */
    public void hush(boolean hushed) {
        if (!(Access.current().orElse(null) instanceof LinkHolder)) {
            throw new IllegalStateException("Only whoever holds a key says what is told with it");
        }
        var now = clock.instant();
        passes.held().ifPresent(held -> passes.queue(held.visit()));
        passes.hush(hushed, now)
                .filter(Pass::hushed)
                .ifPresent(pass -> events.publishEvent(PassSilenced.of(pass, now)));
    }
}
