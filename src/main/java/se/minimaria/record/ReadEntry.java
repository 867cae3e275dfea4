package se.minimaria.record;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;

/** Reads one signed entry as a whole; a list of entries shows the beginning of each. */
@Component
@Transactional
public class ReadEntry {

    private final Entries entries;
    private final RecordLog log;

    ReadEntry(Entries entries, RecordLog log) {
        this.entries = entries;
        this.log = log;
    }

    /**
     * The entry, and a row in the log unless the caller's transaction has one for opening the file for the same purpose;
     * empty, and nothing logged, when it is not the caller's to read.
     */
    public Optional<Entry> read(FileId file, EntryId id, Purpose purpose) {
        var entry = entries.find(file, id);
        if (entry.isPresent()) {
            log.ground(file).ifPresent(ground -> log.read(file, purpose, ground));
        }
        return entry;
    }
}
