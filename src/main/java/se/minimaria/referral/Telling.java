package se.minimaria.referral;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.law.FeedbackQuestion;
import se.minimaria.law.ReferralFeedback;
import se.minimaria.law.ReferralFeedback.Part;
import se.minimaria.law.Regime;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;

/** Asks the law what the sender of a referral may know, and tells it: by the receipt at once, otherwise when somebody has said it. */
@Component
class Telling {

    private final Referrals referrals;
    private final Steps steps;
    private final TellingRows rows;
    private final Network network;
    private final Clock clock;

    Telling(Referrals referrals, Steps steps, TellingRows rows, Network network, Clock clock) {
        this.referrals = referrals;
        this.steps = steps;
        this.rows = rows;
        this.network = network;
        this.clock = clock;
    }

    /**
     * The law's answer.
     *
     * @param known the sender is known to be who they say; a receipt proves nobody
     */
    ReferralFeedback feedback(Referral referral, boolean known) {
        var came = referral.came().orElseThrow();
        var principal = network.principal(referral.principal());
        return ReferralFeedback.of(new FeedbackQuestion(
                Sweden.day(clock.instant()),
                came.sender(),
                Regime.valueOf(principal.regime().name()),
                came.decision()
                        .filter(one -> one.board().equals(referral.principal()))
                        .isPresent(),
                came.decision().isPresent(),
                known,
                rows.answer(referral.id())));
    }

    /** Tells by the receipt what may be told and has not been. */
    void tellByReceipt(ReferralId id) {
        var referral = referrals.find(id).orElseThrow();
        if (referral.came().filter(Referral.Came::receipt).isEmpty()) {
            return;
        }
        var may = feedback(referral, false);
        for (var step : steps.of(id)) {
            if (part(step.state()).filter(may.parts()::contains).isPresent()) {
                rows.add(id, step, true, may.citation(), Access.onDuty(), clock.instant());
            }
        }
    }

    /** Keeps that somebody on duty has told the sender of a step; false when that may not be, or there is none such. */
    boolean said(Referral referral, State what) {
        var may = feedback(referral, true);
        var step = steps.of(referral.id()).stream()
                .filter(one -> one.state() == what)
                .findFirst()
                .filter(one -> part(what).filter(may.parts()::contains).isPresent());
        step.ifPresent(one -> rows.add(referral.id(), one, false, may.citation(), Access.onDuty(), clock.instant()));
        return step.isPresent();
    }

    /** As what a state is told; those that are the sender's own, and those that are the clinic's, are not. */
    static Optional<Part> part(State state) {
        return switch (state) {
            case RECEIVED -> Optional.of(Part.RECEIVED);
            case ACCEPTED, RETURNED -> Optional.of(Part.ANSWER);
            case BOOKED -> Optional.of(Part.BOOKED);
            case CLOSED -> Optional.of(Part.CLOSED);
            case WRITTEN, SENT, BACK, REVOKED -> Optional.empty();
        };
    }
}
