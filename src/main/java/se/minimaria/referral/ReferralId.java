package se.minimaria.referral;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** One referral, in one store. */
public record ReferralId(UUID value) {

    /** A new identifier. */
    static ReferralId next() {
        return new ReferralId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
