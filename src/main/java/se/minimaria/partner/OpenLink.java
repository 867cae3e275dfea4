package se.minimaria.partner;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.Partner;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.network.AgreedPartner;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;

/**
 * Says which agreed workplace a link belongs to, for whoever holds its secret and for whoever opened it before. Asked each
 * time: a link that was taken back, has run out or whose agreement has ended opens nothing, and all of them look alike.
 */
@Component
@Transactional(readOnly = true)
public class OpenLink {

    private final Links links;
    private final Network network;
    private final Clock clock;

    OpenLink(Links links, Network network, Clock clock) {
        this.links = links;
        this.network = network;
        this.clock = clock;
    }

    /** A link that holds, with the workplace that it was given to. */
    public record Opened(PartnerLinkId link, AgreedPartner partner) {}

    public Optional<Opened> open() {
        var context = Access.current().orElse(null);
        if (!(context instanceof LinkHolder || context instanceof Partner)) {
            throw new IllegalStateException("Only whoever holds a link opens it");
        }
        return links.held()
                .flatMap(link -> network.partner(link.partner())
                        .filter(partner -> partner.holdsOn(Sweden.day(clock.instant())))
                        .map(partner -> new Opened(link.id(), partner)));
    }
}
