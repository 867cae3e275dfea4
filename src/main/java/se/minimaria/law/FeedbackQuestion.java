package se.minimaria.law;

import java.time.LocalDate;

/**
 * Everything that decides what whoever has referred somebody may be told on one day. It names no person.
 *
 * @param date the day whose rules apply
 * @param receiver the law under which the receiver works
 * @param ownBoard the sender is the social board that received it
 * @param byDecision it is an insats that the sender's board has decided on and the receiver carries out
 * @param known the sender is known to be who they say, as when staff call the workplace; a code alone proves nobody
 */
public record FeedbackQuestion(
        LocalDate date,
        ReferralSender sender,
        Regime receiver,
        boolean ownBoard,
        boolean byDecision,
        boolean known,
        Answer youth) {

    /** What the young person has said to that the sender is told. */
    public enum Answer {
        YES,
        NO,
        NOT_ASKED
    }

    /** Whether nothing would leave the authority. */
    boolean sameAuthority() {
        return (sender == ReferralSender.REGION_CARE && receiver == Regime.HSL)
                || (sender == ReferralSender.SOCIAL_SERVICES && receiver == Regime.SOL && ownBoard);
    }
}
