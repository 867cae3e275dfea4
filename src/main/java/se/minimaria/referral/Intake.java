package se.minimaria.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.ServiceGoal;
import se.minimaria.referral.Referrals.Arrival;
import se.minimaria.shared.Sweden;

/** Puts in what comes in, with the promised day, once however often its form is sent. */
@Component
class Intake {

    private static final Duration WITHOUT_PROMISE = Duration.ofDays(7);

    private final Referrals referrals;
    private final Letters letters;
    private final Receipts receipts;
    private final Network network;
    private final Clock clock;

    Intake(Referrals referrals, Letters letters, Receipts receipts, Network network, Clock clock) {
        this.referrals = referrals;
        this.letters = letters;
        this.receipts = receipts;
        this.network = network;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** False when the form has come before. */
    boolean take(
            UUID form,
            ReferralId id,
            PrincipalId principal,
            NewReferral referral,
            @Nullable String receipt,
            @Nullable OnDuty by,
            Instant arrived) {
        var arrival =
                new Arrival(id, principal, referral, arrived, answerBy(arrived), receipts.formHash(form), receipt, by);
        if (!referrals.add(arrival)) {
            return false;
        }
        letters.add(id, principal, referral.letter());
        return true;
    }

    /** The end of the last promised day. */
    private Instant answerBy(Instant arrived) {
        return network.promisedBy(ServiceGoal.REFERRAL_ANSWER, Sweden.day(arrived))
                .map(day -> Sweden.instant(day.plusDays(1).atStartOfDay()))
                .orElse(arrived.plus(WITHOUT_PROMISE));
    }
}
