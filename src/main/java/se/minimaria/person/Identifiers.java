package se.minimaria.person;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;

/** The identity numbers of a file over time. */
@Component
public class Identifiers {

    public void add(FileId file, IdentityNumber number) {
        throw new UnsupportedOperationException();
    }

    public Optional<IdentityNumber> current(FileId file) {
        throw new UnsupportedOperationException();
    }
}
