package se.minimaria.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.minimaria.network.PrincipalId;

/**
 * One line of the ledger: what was sent to whom on what ground, or what was stopped and why.
 *
 * @param sent whether a copy left; a line that says no is kept as well
 * @param basisKey bundle key: the ground's name if it was sent, else the rule that stopped it
 * @param deciderTitle the name of the {@link se.minimaria.network.Profession}, as in the access log; empty for none
 * @param source chapter and section in short form
 * @param receipt the copy's id at the receiver
 */
public record LedgerLine(
        Instant at,
        PrincipalId from,
        PrincipalId to,
        boolean sent,
        List<String> headings,
        String basisKey,
        String deciderName,
        String deciderTitle,
        DecisionId decision,
        String fromName,
        String toName,
        String source,
        Optional<IncomingId> receipt) {

    public LedgerLine {
        headings = List.copyOf(headings);
    }

    @Override
    public String toString() {
        return "LedgerLine[" + decision + "]";
    }
}
