package se.minimaria.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.network.Network;
import se.minimaria.network.Regime;

/**
 * Writes down a referral that came by letter, by telephone or with somebody, or a board's decision. Its clock runs from the day
 * on which it came; whoever registers it has received it. No file is opened and nobody is searched for.
 */
@Component
@Transactional
public class RegisterReferral {

    /** What is older is mistyped, or has ended in some other way. */
    private static final Duration OLDEST = Duration.ofDays(90);

    private final Intake intake;
    private final Steps steps;
    private final Receipts receipts;
    private final Network network;

    RegisterReferral(Intake intake, Steps steps, Receipts receipts, Network network) {
        this.intake = intake;
        this.steps = steps;
        this.receipts = receipts;
        this.network = network;
    }

    /** What became of it. */
    public sealed interface Result {

        /** It lies with the principal on duty; the same form again means the same one. */
        record Registered(ReferralId id) implements Result {}

        /** It would have come later than now, or too long ago. */
        record WrongDay() implements Result {}

        /** A board's decision lies with social boards: the Region gets to know of it by a disclosure only. */
        record NotForThisRegime() implements Result {}
    }

    /** Registers it once, however often the form is sent. */
    public Result register(UUID form, NewReferral referral, Instant arrived) {
        var now = intake.now();
        if (arrived.isAfter(now) || arrived.isBefore(now.minus(OLDEST))) {
            return new Result.WrongDay();
        }
        var duty = Access.onDuty();
        if (referral.kind() == Kind.BOARD && network.principal(duty.principal()).regime() != Regime.SOL) {
            return new Result.NotForThisRegime();
        }
        var id = receipts.id(form);
        if (intake.take(form, id, duty.principal(), referral, null, duty, arrived)) {
            steps.add(id, Direction.IN, 1, State.SENT, Steps.Why.NONE, duty, arrived);
            steps.add(id, Direction.IN, 2, State.RECEIVED, Steps.Why.NONE, duty, now);
        }
        return new Result.Registered(id);
    }
}
