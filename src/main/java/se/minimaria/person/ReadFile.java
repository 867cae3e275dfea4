package se.minimaria.person;

import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;

/** Opens a file to read who it is about. */
@Component
public class ReadFile {

    public FileOpening read(FileId file, Purpose purpose) {
        throw new UnsupportedOperationException();
    }
}
