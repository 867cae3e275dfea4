package se.minimaria.person;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;

/** What follow-up may know of files. It opens none: no name passes, so nothing is logged. */
@Component
@Transactional(readOnly = true)
public class FileFacts {

    private final ClientFiles files;

    FileFacts(ClientFiles files) {
        this.files = files;
    }

    /** The facts of a file in the caller's store. */
    public Optional<FileFact> of(FileId id) {
        return files.find(id).map(file -> new FileFact(file.sex(), file.birthYear(), file.home(), file.protection()));
    }
}
