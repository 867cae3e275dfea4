package se.minimaria.partner;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service's own rules for links of partners, prefix {@code minimaria.partner}. All values are assumed; no source fixes
 * them.
 *
 * @param most how many times may be handed over by one link in a day
 * @param unusual from how many in a day staff are asked to look at it
 * @param undo how long whoever handed a time over sees the slip and may undo it
 * @param counted how long a row says which link and which day it was
 * @param kept how long a link that has ended stays on the list
 */
@ConfigurationProperties("minimaria.partner")
public record PartnerSettings(
        @DefaultValue("30") int most,
        @DefaultValue("10") int unusual,
        @DefaultValue("10m") Duration undo,
        @DefaultValue("35d") Duration counted,
        @DefaultValue("365d") Duration kept) {

    public PartnerSettings {
        if (unusual < 1 || most < unusual) {
            throw new IllegalArgumentException("minimaria.partner.most is at least as many as are unusual");
        }
        if (!undo.isPositive() || !counted.isPositive() || !kept.isPositive()) {
            throw new IllegalArgumentException("minimaria.partner has times that are longer than nothing");
        }
    }
}
