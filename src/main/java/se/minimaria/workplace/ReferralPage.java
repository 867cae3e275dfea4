package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.web.Option;

/**
 * A referral that came in.
 *
 * @param seen the number of the last step, which every form carries
 * @param state code of where it is
 * @param person address of the file, once it is accepted
 * @param letter what was written; null once it is erased
 * @param careful why the first contact is to be careful, if so
 * @param owed facts for the board that decided, where there is one
 */
record ReferralPage(
        String id,
        int seen,
        String state,
        String stateText,
        String heading,
        boolean shielded,
        @Nullable String person,
        @Nullable String book,
        List<Fact> facts,
        @Nullable LetterPart letter,
        @Nullable String careful,
        List<StepLine> steps,
        Feedback feedback,
        List<Fact> owed,
        List<String> next) {

    /** A label and what stands for it. */
    record Fact(String label, String text) {}

    /** What the sender wrote about the young person. */
    record LetterPart(List<Fact> facts, String question, String told) {}

    /** One step. */
    record StepLine(String when, String text, String by, String why, String words) {}

    /**
     * What the sender may know.
     *
     * @param answer code of what the young person has said
     * @param may what may be said when one calls, in words
     * @param why the law's reason, and its source
     * @param receipt whether the sender has a receipt, and what may be read with it
     * @param owed states that may be said and have not been told
     */
    record Feedback(
            String answer,
            String may,
            String why,
            String law,
            @Nullable String receipt,
            List<String> told,
            List<Option> owed) {}

    /** Whether a step leads there. */
    public boolean leadsTo(String state) {
        return next.contains(state);
    }
}
