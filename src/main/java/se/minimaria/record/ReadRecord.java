package se.minimaria.record;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.shared.Page;

/** Reads what is signed in a file, newest first. */
@Component
@Transactional
public class ReadRecord {

    /** More than this is not one page. */
    private static final int AT_MOST = 200;

    private final Entries entries;
    private final RecordLog log;

    ReadRecord(Entries entries, RecordLog log) {
        this.entries = entries;
        this.log = log;
    }

    /**
     * One page of entries, and one row in the log for it unless the caller's transaction has one for opening the file. Empty, and nothing logged, when whoever is on duty may not
     * open the file.
     *
     * @param before the last entry of the page before
     */
    public Page<Entry> entries(FileId file, Optional<EntryCursor> before, int limit) {
        if (limit < 1 || limit > AT_MOST) {
            throw new IllegalArgumentException("A page has 1 to " + AT_MOST + " entries");
        }
        var ground = log.ground(file);
        if (ground.isEmpty()) {
            return new Page<>(List.of(), false);
        }
        log.read(file, Purpose.CARE, ground.get());
        return Page.of(entries.of(file, before, limit + 1), limit);
    }
}
