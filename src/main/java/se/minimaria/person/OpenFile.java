package se.minimaria.person;

import java.util.Collection;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;

/** Opens a file with one principal for somebody who is met there. */
@Component
public class OpenFile {

    public FileId open(PrincipalId principal, NewFile file, Collection<AssignmentId> team) {
        throw new UnsupportedOperationException();
    }
}
