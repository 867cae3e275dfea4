package se.minimaria.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.YoungPerson;

/** The files about whoever is signed in to the own pages, one for each principal that has linked one. */
@Component
@Transactional(readOnly = true)
public class MyFiles {

    private final Links links;

    MyFiles(Links links) {
        this.links = links;
    }

    /**
     * In the order in which they were linked.
     *
     * @throws IllegalStateException when nobody is signed in to the own pages
     */
    public List<LinkedFile> all() {
        if (Access.current().orElse(null) instanceof YoungPerson young) {
            return links.of(young.account());
        }
        throw new IllegalStateException("Only a young person has own pages");
    }
}
