package se.minimaria.record;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.shared.Page;

/** Reads what is signed in a file. */
@Component
public class ReadRecord {

    public Page<Entry> entries(FileId file, Optional<EntryCursor> before, int limit) {
        throw new UnsupportedOperationException();
    }
}
