package se.minimaria.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;

/**
 * Seals every principal's log once a minute. Each seal's hash goes to the application's own log, which lies outside the
 * database: who keeps that elsewhere can tell a chain that was made anew from the one that was there.
 */
@Component
@EnableScheduling
class SealSchedule {

    private static final Logger log = LoggerFactory.getLogger(SealSchedule.class);

    private final Network network;
    private final SealLog sealing;

    SealSchedule(Network network, SealLog sealing) {
        this.network = network;
        this.sealing = sealing;
    }

    /** One principal's failure does not stop the others; without a database there is nothing to do but wait. */
    @Scheduled(cron = "0 * * * * *", zone = "Europe/Stockholm")
    void everyMinute() {
        for (var principal : network.principals()) {
            try {
                seal(principal.id());
            } catch (TransactionException | DataAccessResourceFailureException away) {
                log.warn(
                        "event=log-waits-for-database cause={}", away.getClass().getSimpleName());
                return;
            } catch (DataAccessException refused) {
                log.error("event=log-not-sealed principal={}", principal.id(), refused);
            }
        }
    }

    private void seal(PrincipalId principal) {
        for (var made : Access.as(new SystemActor("access.seal-log", principal), sealing::seal)) {
            log.info(
                    "event=log-sealed principal={} seal={} rows={} hash={}",
                    principal,
                    made.seal(),
                    made.rows(),
                    made.hash());
        }
    }
}
