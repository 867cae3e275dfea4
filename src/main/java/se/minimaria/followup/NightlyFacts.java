package se.minimaria.followup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.Network;
import se.minimaria.network.Principal;

/** Catches at night what the day's events left behind: a node that died, a name that was given after the visit. */
@Component
@EnableScheduling
class NightlyFacts {

    private static final Logger log = LoggerFactory.getLogger(NightlyFacts.class);

    private final Network network;
    private final CollectFacts facts;

    NightlyFacts(Network network, CollectFacts facts) {
        this.network = network;
        this.facts = facts;
    }

    /** One principal's failure does not stop the others. */
    @Scheduled(cron = "0 20 2 * * *", zone = "Europe/Stockholm")
    void collect() {
        for (Principal principal : network.principals()) {
            try {
                int changed = Access.as(new SystemActor("followup", principal.id()), facts::collectAll);
                log.info("event=facts-collected principal={} changed={}", principal.id(), changed);
            } catch (DataAccessException broken) {
                log.warn("event=facts-not-collected principal={} cause={}", principal.id(), broken.getClass());
            }
        }
    }
}
