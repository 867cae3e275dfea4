package se.minimaria.disclosure;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.record.DraftId;
import se.minimaria.record.DraftSection;
import se.minimaria.record.SignEntry;
import se.minimaria.record.SignResult;

/**
 * Signs a note and sends the sections that may be sent, in one transaction: either the note is signed and every section
 * has its answer, or nothing has happened. A refusal never holds up the signature; the section simply stays.
 */
@Component
public class SignAndDisclose {

    private final SignEntry signing;
    private final DiscloseSections disclosing;

    SignAndDisclose(SignEntry signing, DiscloseSections disclosing) {
        this.signing = signing;
        this.disclosing = disclosing;
    }

    /** Signs what was written in one go and sends it; whoever has a form that may come twice must look whether it has. */
    @Transactional
    public SignedOutcome.Done signAtOnce(FileId file, List<DraftSection> sections) {
        var signed = signing.signAtOnce(file, sections);
        return new SignedOutcome.Done(signed.entry(), disclosing.of(signed));
    }

    /** Signs the version that the signer saw. Pressing twice signs and sends once. */
    @Transactional
    public SignedOutcome sign(DraftId draft, int version) {
        return switch (signing.sign(draft, version)) {
            case SignResult.Signed signed -> new SignedOutcome.Done(signed.entry(), disclosing.of(signed));
            case SignResult.Conflict conflict -> new SignedOutcome.Conflict(conflict.theirs());
            case SignResult.Empty empty -> new SignedOutcome.Empty();
            case SignResult.Gone gone -> new SignedOutcome.Gone();
        };
    }
}
