package se.minimaria.disclosure;

import java.util.Optional;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.SectionId;

/**
 * What became of one section that was to be sent.
 *
 * @param verdict the law's answer; never one that still leaves the weighing open
 * @param receipt the copy's id at the receiver, if it was sent; nothing is seen of the receiver's store through it
 */
public record Passage(
        SectionId section,
        String heading,
        PrincipalId receiver,
        DisclosureVerdict verdict,
        Optional<IncomingId> receipt) {

    /** Whether a copy left. */
    public boolean sent() {
        return receipt.isPresent();
    }

    @Override
    public String toString() {
        return "Passage[" + section + "]";
    }
}
