package se.minimaria.message;

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
import se.minimaria.network.Principal;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Sweden;

/** Goes through the stores: every half minute with what is due, every night with what has been kept long enough. */
@Component
class SendSchedule implements SchedulingConfigurer {

    private static final Logger log = LoggerFactory.getLogger(SendSchedule.class);

    private final Network network;
    private final SendDue sending;
    private final EndMessages ending;
    private final MessageSettings settings;

    SendSchedule(Network network, SendDue sending, EndMessages ending, MessageSettings settings) {
        this.network = network;
        this.sending = sending;
        this.ending = ending;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        var interval = settings.pace().interval();
        registrar.addFixedDelayTask(new FixedDelayTask(this::sendEverywhere, interval, interval));
        registrar.addCronTask(new CronTask(this::endEverywhere, new CronTrigger("0 40 3 * * *", Sweden.ZONE)));
    }

    /** One principal's failure does not stop the others; without a database there is nothing to do but wait. */
    void sendEverywhere() {
        for (var principal : network.principals()) {
            try {
                Access.as(as(principal.id()), sending::send);
            } catch (TransactionException | DataAccessResourceFailureException away) {
                log.warn(
                        "event=messages-wait-for-database cause={}",
                        away.getClass().getSimpleName());
                return;
            } catch (DataAccessException refused) {
                log.error("event=messages-not-sent principal={}", principal.id(), refused);
            }
        }
    }

    private void endEverywhere() {
        network.principals().stream().map(Principal::id).forEach(store -> Access.as(as(store), ending::end));
    }

    private static SystemActor as(PrincipalId principal) {
        return new SystemActor("message", principal);
    }
}
