package se.minimaria.partner;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.shared.Sweden;

/**
 * Takes a link back, at once and for good, or says that its use is in order. Anybody of the principal's people may do both:
 * whoever sees that something is wrong must not have to look for somebody else first.
 */
@Component
@Transactional
public class EndLink {

    private final Links links;
    private final Clock clock;

    EndLink(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** False when there is none, or when it was taken back before. Times that were handed over stay. */
    public boolean end(PartnerLinkId link) {
        return links.end(link, assignment(), clock.instant());
    }

    /** Has looked at how much it was used until today. */
    public boolean looked(PartnerLinkId link) {
        return links.looked(link, Sweden.day(clock.instant()));
    }

    private static AssignmentId assignment() {
        return switch (Access.current().orElse(null)) {
            case OnDuty duty -> duty.assignment();
            case AtOffice office -> office.assignment();
            case null, default -> throw new IllegalStateException("Only those at work take links back");
        };
    }
}
