package se.minimaria.followup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.minimaria.network.Network;
import se.minimaria.network.Principal;

/**
 * Catches at night what the day's events left behind: a node that died, a name that was given after the visit. Then
 * publishes what is due.
 */
@Component
@EnableScheduling
class NightlyFacts {

    private static final Logger log = LoggerFactory.getLogger(NightlyFacts.class);

    private final Network network;
    private final CatchUp catchUp;

    NightlyFacts(Network network, CatchUp catchUp) {
        this.network = network;
        this.catchUp = catchUp;
    }

    /** One principal's failure does not stop the others, but nothing is published without it. */
    @Scheduled(cron = "0 20 2 * * *", zone = "Europe/Stockholm")
    void collect() {
        boolean whole = true;
        for (Principal principal : network.principals()) {
            try {
                int changed = catchUp.collect(principal);
                log.info("event=facts-collected principal={} changed={}", principal.id(), changed);
            } catch (DataAccessException broken) {
                whole = false;
                log.warn("event=facts-not-collected principal={} cause={}", principal.id(), broken.getClass());
            }
        }
        if (whole) {
            log.info("event=figures-published months={}", catchUp.publish());
        }
    }
}
