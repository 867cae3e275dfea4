package se.minimaria.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.minimaria.law.ReferralSender;
import se.minimaria.network.ClinicId;

/**
 * A referral that is to come in.
 *
 * @param shielded the sender says that the person's data are protected
 * @param decision of a {@link Kind#BOARD} one
 * @param dischargeOn of a {@link Kind#DISCHARGE} one
 */
public record NewReferral(
        Kind kind,
        ClinicId clinic,
        Way way,
        ReferralSender sender,
        Knows knows,
        boolean shielded,
        @Nullable BoardDecision decision,
        @Nullable LocalDate dischargeOn,
        Letter letter) {

    public NewReferral {
        if ((kind == Kind.BOARD) != (decision != null) || (kind == Kind.DISCHARGE) != (dischargeOn != null)) {
            throw new IllegalArgumentException("A referral of kind " + kind + " lacks its day or decision");
        }
    }

    @Override
    public String toString() {
        return "NewReferral[%s]".formatted(kind);
    }
}
