package se.minimaria.disclosure;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;
/** What was sent and what was stopped. */
@Component
public class Ledger {

    public List<LedgerLine> of(PrincipalId principal, FileId file) { throw new UnsupportedOperationException(); }

    public Optional<List<SentSection>> whatWasSent(DecisionId decision) { throw new UnsupportedOperationException(); }
}
