package se.minimaria.visit;

import java.time.Clock;
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
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Sweden;

/** Goes through the stores: every minute with the reminders that are due, every night with the keys that have ended. */
@Component
class VisitSchedule implements SchedulingConfigurer {

    private static final Logger log = LoggerFactory.getLogger(VisitSchedule.class);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Network network;
    private final Remind reminding;
    private final EndPasses ending;

    VisitSchedule(Network network, Remind reminding, EndPasses ending) {
        this.network = network;
        this.reminding = reminding;
        this.ending = ending;
    }

    /** Takes away keys that ended long enough ago. */
    @Component
    static class EndPasses {

        private final Passes passes;
        private final VisitSettings settings;
        private final Clock clock;

        EndPasses(Passes passes, VisitSettings settings, Clock clock) {
            this.passes = passes;
            this.settings = settings;
            this.clock = clock;
        }

        @Transactional
        int end(PrincipalId store) {
            return passes.end(store, clock.instant().minus(settings.kept()));
        }
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        registrar.addFixedDelayTask(new FixedDelayTask(() -> everywhere(reminding::remind), MINUTE, MINUTE));
        registrar.addCronTask(
                new CronTask(() -> everywhere(ending::end), new CronTrigger("0 50 3 * * *", Sweden.ZONE)));
    }

    /** One store's failure does not stop the others; without a database there is nothing to do but wait. */
    void everywhere(Consumer<PrincipalId> work) {
        for (var principal : network.principals()) {
            var store = principal.id();
            try {
                Access.run(new SystemActor("visit", store), () -> work.accept(store));
            } catch (TransactionException | DataAccessResourceFailureException away) {
                log.warn(
                        "event=visits-wait-for-database cause={}",
                        away.getClass().getSimpleName());
                return;
            } catch (DataAccessException | IllegalStateException refused) {
                log.error("event=visits-not-told principal={}", store, refused);
            }
        }
    }
}
