package se.minimaria.disclosure;


import org.springframework.stereotype.Component;
import se.minimaria.record.DraftId;
/** Signs a note and sends what may be sent. */
@Component
public class SignAndDisclose {

    public SignedOutcome sign(DraftId draft, int version) { throw new UnsupportedOperationException(); }
}
