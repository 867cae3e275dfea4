package se.minimaria.record;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.CareTeam;

/** The rows that this module writes in the access log: {@code record read}, {@code draft wrote}, {@code entry signed}. */
@Component
class RecordLog {

    private final AccessLog log;
    private final CareTeam team;

    RecordLog(AccessLog log, CareTeam team) {
        this.log = log;
        this.team = team;
    }

    Optional<Ground> ground(FileId file) {
        return team.ground(file);
    }

    /** What is read of the record is the file itself: who has opened that for the same purpose has logged it. */
    void read(FileId file, Purpose purpose, Ground ground) {
        log.write(new Opened(file, "record", file.value(), "read", purpose, ground));
    }

    void draft(Draft draft, String action, Ground ground) {
        log.write(new Opened(draft.file(), "draft", draft.id().value(), action, Purpose.DOCUMENTATION, ground));
    }

    void signed(FileId file, EntryId entry, Ground ground) {
        log.write(new Opened(file, "entry", entry.value(), "signed", Purpose.DOCUMENTATION, ground));
    }
}
