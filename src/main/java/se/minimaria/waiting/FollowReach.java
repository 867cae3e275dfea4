package se.minimaria.waiting;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.PersonEvent.ReachChanged;

/** Lets questions that wait for the morning follow what is decided in the night about how somebody may be reached. */
@Component
class FollowReach {

    private final EndOffer ending;

    FollowReach(EndOffer ending) {
        this.ending = ending;
    }

    @Async
    @TransactionalEventListener
    void on(ReachChanged changed) {
        var job = new SystemActor("waiting", new PrincipalId(changed.principal()));
        Access.run(job, () -> ending.reached(new FileId(changed.file())));
    }
}
