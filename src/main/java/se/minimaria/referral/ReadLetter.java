package se.minimaria.referral;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.disclosure.Ledger;
import se.minimaria.disclosure.SentSection;

/** What the letter of a referral out says: word for word what was decided to be sent. Reading it is logged. */
@Component
@Transactional
public class ReadLetter {

    private final Outgoing outgoing;
    private final Ledger ledger;

    ReadLetter(Outgoing outgoing, Ledger ledger) {
        this.outgoing = outgoing;
        this.ledger = ledger;
    }

    /** The question first, then what goes with it; nothing where it is not the caller's to see. */
    public List<SentSection> of(ReferralId referral) {
        return outgoing.of(referral).stream()
                .flatMap(decision -> ledger.whatWasSent(decision).stream())
                .flatMap(List::stream)
                .toList();
    }
}
