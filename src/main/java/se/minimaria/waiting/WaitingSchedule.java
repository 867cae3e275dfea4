package se.minimaria.waiting;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Sweden;

/** Goes through the stores: every minute with what is over or became free, every night with what has ended. */
@Component
class WaitingSchedule implements SchedulingConfigurer {

    private static final Logger log = LoggerFactory.getLogger(WaitingSchedule.class);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Network network;
    private final EndOffer ending;
    private final FollowFreed freed;
    private final FollowWishes wishes;

    WaitingSchedule(Network network, EndOffer ending, FollowFreed freed, FollowWishes wishes) {
        this.network = network;
        this.ending = ending;
        this.freed = freed;
        this.wishes = wishes;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        registrar.addFixedDelayTask(new FixedDelayTask(() -> everywhere(this::look), MINUTE, MINUTE));
        registrar.addCronTask(
                new CronTask(() -> everywhere(wishes::tidy), new CronTrigger("0 55 3 * * *", Sweden.ZONE)));
    }

    private void look(PrincipalId store) {
        ending.expire(store);
        freed.follow(store);
    }

    /** One store's failure does not stop the others; without a database there is nothing to do but wait. */
    private void everywhere(Consumer<PrincipalId> work) {
        for (var principal : network.principals()) {
            var store = principal.id();
            try {
                Access.run(new SystemActor("waiting", store), () -> work.accept(store));
            } catch (TransactionException | DataAccessResourceFailureException away) {
                log.warn(
                        "event=waiting-list-waits-for-database cause={}",
                        away.getClass().getSimpleName());
                return;
            } catch (DataAccessException | IllegalStateException refused) {
                log.error("event=waiting-list-not-followed principal={}", store, refused);
            }
        }
    }
}
