package se.minimaria.access;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** The link that a workplace outside was given to hand young people over by. */
public record PartnerLinkId(UUID value) {

    /** A new identifier. */
    public static PartnerLinkId next() {
        return new PartnerLinkId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
