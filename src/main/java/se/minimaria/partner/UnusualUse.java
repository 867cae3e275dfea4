package se.minimaria.partner;

import java.time.LocalDate;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.network.PartnerKey;

/** A day on which more times were handed over by one link than one would think. */
public record UnusualUse(PartnerLinkId link, PartnerKey partner, LocalDate day, int times) {}
