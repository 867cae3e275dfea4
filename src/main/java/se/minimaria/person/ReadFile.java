package se.minimaria.person;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.network.PrincipalId;

/**
 * Opens a file to read who it is about. The log row and the reading are one transaction: what cannot be logged is not
 * read. Call it once for one use of the file, not for every part of a page.
 */
@Component
@Transactional
public class ReadFile {

    private final ClientFiles files;
    private final Participations participations;
    private final AccessLog log;

    ReadFile(ClientFiles files, Participations participations, AccessLog log) {
        this.files = files;
        this.participations = participations;
        this.log = log;
    }

    /** Opens the file if whoever is on duty takes part in the care, or has another ground. */
    public FileOpening read(FileId id, Purpose purpose) {
        var file = files.find(id);
        if (file.isEmpty()) {
            return new FileOpening.NotThere();
        }
        var ground = participations.ground(id);
        if (ground.isEmpty()) {
            return closed(file.get().principal());
        }
        log.write(Opened.file(id, purpose, ground.get()));
        return new FileOpening.Opened(file.get());
    }

    /** What is said of a closed file that is known by name. A region keeps journals, a municipality akter. */
    public static FileOpening.Closed closed(PrincipalId principal) {
        var key = principal.value().startsWith("region-") ? "person.closed.journal" : "person.closed.akt";
        return new FileOpening.Closed(key, List.of(FileOpening.EMERGENCY_DOOR));
    }
}
