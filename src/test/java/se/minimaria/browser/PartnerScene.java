package se.minimaria.browser;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.partner.CountHandover;
import se.minimaria.partner.GivenLinks;
import se.minimaria.partner.PartnerSettings;

/** Lays out a partner's link and a time to hand over, and one that was used too much. */
final class PartnerScene {

    private PartnerScene() {}

    static Map<String, String> names(ApplicationContext beans) {
        var links = beans.getBean(GivenLinks.class);
        var busy = links.partner(links.link());
        for (var at = 0; at < beans.getBean(PartnerSettings.class).unusual(); at++) {
            Access.as(busy, () -> beans.getBean(CountHandover.class).begin(UUID.randomUUID()));
        }
        return Map.of(
                "partner-link", links.link().characters(),
                "partner-slot", GivenLinks.value(links.slot()));
    }
}
