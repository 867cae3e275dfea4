package se.minimaria.workplace;

import java.util.List;
import se.minimaria.workplace.ReferralPage.StepLine;

/**
 * A referral that goes out.
 *
 * @param asked from when somebody asks for an answer; empty where nobody waits for one
 */
record SentReferralPage(
        FileHead head,
        String id,
        int seen,
        String receiver,
        String stateText,
        String entry,
        String letter,
        String asked,
        List<StepLine> steps,
        List<String> next) {

    /** Whether a step leads there. */
    public boolean leadsTo(String state) {
        return next.contains(state);
    }
}
