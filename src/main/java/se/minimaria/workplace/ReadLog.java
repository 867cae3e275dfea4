package se.minimaria.workplace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AccessLog;
import se.minimaria.access.LogRow;
import se.minimaria.person.ClientFile;
import se.minimaria.shared.Page;

/** Reads the log of an open file; that it was opened to read the log is the newest row of it. */
@Component
@Transactional(readOnly = true)
class ReadLog {

    static final int ROWS = 50;

    private final AccessLog log;

    ReadLog(AccessLog log) {
        this.log = log;
    }

    /** Public because a transaction begins here. */
    public Page<LogRow> of(ClientFile file, Optional<Instant> before) {
        List<LogRow> rows = log.about(file.principal(), file.id(), before, ROWS + 1);
        return Page.of(rows, ROWS);
    }
}
