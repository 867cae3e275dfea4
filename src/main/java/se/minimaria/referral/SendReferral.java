package se.minimaria.referral;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.network.Network;

/**
 * Takes in a referral from a sender without a log-in, as a visitor who may put in and see nothing: it lies with whoever answers
 * for the chosen clinic. The same form sent twice is one referral and gives the same receipt.
 */
@Component
@Transactional
public class SendReferral {

    private final Intake intake;
    private final Steps steps;
    private final TellingRows telling;
    private final Receipts receipts;
    private final Network network;

    SendReferral(Intake intake, Steps steps, TellingRows telling, Receipts receipts, Network network) {
        this.intake = intake;
        this.steps = steps;
        this.telling = telling;
        this.receipts = receipts;
        this.network = network;
    }

    /** The receipt, which is shown once. */
    public ReceiptCode send(UUID form, NewReferral referral) {
        if (referral.way() != Way.PAGES || referral.kind() == Kind.BOARD) {
            throw new IllegalArgumentException("This does not come by the pages: " + referral);
        }
        var code = receipts.of(form);
        var hash = receipts.hash(code);
        var principal = network.clinic(referral.clinic()).reception();
        var id = receipts.id(form);
        var now = intake.now();
        if (intake.take(form, id, principal, referral, hash, null, now)) {
            steps.begin(receipts.part("step", form), id, principal, now);
            telling.receipt(receipts.part("told", form), id, principal, hash, now);
        }
        return code;
    }
}
