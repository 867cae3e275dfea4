package se.minimaria.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.minimaria.access.FileId;

/**
 * What a module keeps in a file that is not over: times to come, notes that are not signed. When a volume is closed these go on
 * in the other file, and come back when the two turn out to be two people. What is signed or over is never moved.
 */
public interface CarriesOn {

    /** What it is, as it stands in the journal of the merge. */
    String kind();

    /** Moves everything that goes on, and tells which rows. */
    List<UUID> move(FileId from, FileId into);

    /** Moves those rows back that are still there and still open. */
    void moveBack(FileId from, FileId into, Collection<UUID> rows);
}
