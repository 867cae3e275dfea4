package se.minimaria.contact;

import java.util.Optional;
import se.minimaria.network.Profession;

/**
 * What somebody at work decided about a contact; what they leave out is as the answers come to.
 *
 * @param beyond where the way leads, if the person needs more than the clinic has
 * @param reason in words; needed where the priority is another, and for a way elsewhere
 */
public record Judgement(
        Triage triage,
        Optional<Priority> priority,
        Optional<Channel> channel,
        Optional<Profession> first,
        Optional<Elsewhere> beyond,
        String reason) {

    /** The answers, and all else as they come to. */
    public static Judgement asProposed(Triage triage, String reason) {
        return new Judgement(triage, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), reason);
    }

    boolean wantsReason(Proposal proposal) {
        var differs = priority.isPresent() && priority.get() != proposal.priority();
        return reason.isBlank() && (differs || beyond.isPresent());
    }

    @Override
    public String toString() {
        return "Judgement[****]";
    }
}
