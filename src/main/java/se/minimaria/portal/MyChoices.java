package se.minimaria.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.disclosure.Consent;
import se.minimaria.disclosure.ConsentId;
import se.minimaria.disclosure.Consents;
import se.minimaria.disclosure.Ledger;
import se.minimaria.disclosure.LedgerLine;

/** What a young person has said yes to, in all the stores that have linked a file, and what has left to whom since. */
@Component
@Transactional(readOnly = true)
public class MyChoices {

    private final MyFiles files;
    private final Consents consents;
    private final Ledger ledger;

    MyChoices(MyFiles files, Consents consents, Ledger ledger) {
        this.files = files;
        this.consents = consents;
        this.ledger = ledger;
    }

    /** Every yes, also those that have ended, the newest first. */
    public List<Consent> all() {
        return files.all().stream()
                .flatMap(linked -> consents.of(linked.file()).stream())
                .sorted(Comparator.comparing(Consent::recordedAt).reversed())
                .toList();
    }

    /** One of them. */
    public Optional<Consent> one(ConsentId id) {
        return all().stream().filter(consent -> consent.id().equals(id)).findFirst();
    }

    /** What has already been sent from that file to those whom a yes names; no withdrawal takes it back. */
    public List<LedgerLine> alreadySent(Consent consent) {
        return ledger.of(consent.principal(), consent.file()).stream()
                .filter(line -> line.sent() && consent.receivers().contains(line.to()))
                .toList();
    }
}
