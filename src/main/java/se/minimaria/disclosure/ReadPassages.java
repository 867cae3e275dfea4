package se.minimaria.disclosure;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.record.EntryId;

/** What became of the sections of a signed entry that had a receiver, as the sender's rows tell it. */
@Component
@Transactional(readOnly = true)
public class ReadPassages {

    private final Decisions decisions;

    ReadPassages(Decisions decisions) {
        this.decisions = decisions;
    }

    /** One for each section and receiver that it was to be sent to; none where the entry is not the caller's to see. */
    public List<Passage> of(EntryId entry) {
        return decisions.passages(entry);
    }
}
