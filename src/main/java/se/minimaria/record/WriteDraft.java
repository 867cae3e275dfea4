package se.minimaria.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;

/** Writes notes that are not signed yet. */
@Component
public class WriteDraft {

    public Draft begin(FileId file, Optional<UUID> appointment, Instant occurredAt) {
        throw new UnsupportedOperationException();
    }

    public Optional<Draft> find(DraftId draft) {
        throw new UnsupportedOperationException();
    }

    public SaveResult save(DraftId draft, int version, List<DraftSection> sections) {
        throw new UnsupportedOperationException();
    }

    public void discard(DraftId draft) {
        throw new UnsupportedOperationException();
    }

    public List<Draft> mine() {
        throw new UnsupportedOperationException();
    }

    public List<Draft> of(FileId file) {
        throw new UnsupportedOperationException();
    }
}
