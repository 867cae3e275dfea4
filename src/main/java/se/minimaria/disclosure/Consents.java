package se.minimaria.disclosure;

import java.util.List;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
/** The consents of a file. */
@Component
public class Consents {

    public List<Consent> of(FileId file) { throw new UnsupportedOperationException(); }
}
