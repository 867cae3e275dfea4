package se.minimaria.partner;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Sweden;

/**
 * Takes away, in one store, by which link and on which day times were handed over some weeks ago, and links that ended long
 * ago. What is left says how many times which kind of workplace handed over in a month.
 */
@Component
class ForgetHandovers {

    private static final Logger log = LoggerFactory.getLogger(ForgetHandovers.class);

    private final Handovers handovers;
    private final Links links;
    private final PartnerSettings settings;
    private final Clock clock;

    ForgetHandovers(Handovers handovers, Links links, PartnerSettings settings, Clock clock) {
        this.handovers = handovers;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    /** Done twice, or by two nodes at once, it is as if done once. */
    @Transactional
    void forget(PrincipalId store) {
        var today = Sweden.day(clock.instant());
        var counted = handovers.forget(store, today.minusDays(settings.counted().toDays()));
        var removed = links.remove(store, today.minusDays(settings.kept().toDays()));
        if (counted + removed > 0) {
            log.info("event=handovers-forgotten principal={} rows={} links={}", store, counted, removed);
        }
    }
}
