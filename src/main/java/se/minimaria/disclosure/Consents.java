package se.minimaria.disclosure;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;

/** The consents of a file, for its team and for the young person. */
@Component
@Transactional(readOnly = true)
public class Consents {

    private final ConsentRows consents;

    Consents(ConsentRows consents) {
        this.consents = consents;
    }

    /** All of them, also ended and withdrawn ones, the newest first; none where the file is not the caller's to see. */
    public List<Consent> of(FileId file) {
        return consents.of(file);
    }
}
