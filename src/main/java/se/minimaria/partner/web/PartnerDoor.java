package se.minimaria.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.Partner;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.partner.LinkCode;
import se.minimaria.partner.OpenLink;
import se.minimaria.partner.OpenLink.Opened;
import se.minimaria.partner.PartnerKeys;
import se.minimaria.platform.SealedCookies;

/**
 * Remembers for half an hour from the last page which link somebody opened: cookie {@value #COOKIE}, which holds the link's
 * number and never its secret. Everything behind it still asks the database each time.
 */
@Component
class PartnerDoor {

    static final String COOKIE = "p";

    private static final Duration OPEN = Duration.ofMinutes(30);

    private final SealedCookies cookies;
    private final PartnerKeys keys;
    private final OpenLink links;

    PartnerDoor(SealedCookies cookies, PartnerKeys keys, OpenLink links) {
        this.cookies = cookies;
        this.keys = keys;
        this.links = links;
    }

    /** Opens the door if the address is a link that holds. */
    boolean open(String typed, HttpServletRequest request, HttpServletResponse response) {
        var opened = LinkCode.read(typed).map(keys::hash).flatMap(hash -> Access.as(new LinkHolder(hash), links::open));
        opened.ifPresent(one -> keep(one, request, response));
        return opened.isPresent();
    }

    /** The link that was opened, if it still holds; the door stays open for longer then. */
    Optional<Opened> opened(HttpServletRequest request, HttpServletResponse response) {
        var opened = link(request).flatMap(link -> Access.as(new Partner(link), links::open));
        opened.ifPresent(one -> keep(one, request, response));
        return opened;
    }

    /** The link that was opened, whether or not it still holds. */
    Optional<PartnerLinkId> link(HttpServletRequest request) {
        return cookies.read(COOKIE, request).map(UUID::fromString).map(PartnerLinkId::new);
    }

    private void keep(Opened opened, HttpServletRequest request, HttpServletResponse response) {
        cookies.keepForArrival(COOKIE, opened.link().toString(), OPEN, request, response);
    }
}
