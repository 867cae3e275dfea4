package se.minimaria.person;

import java.time.Instant;
import java.util.UUID;
import se.minimaria.access.FileId;

/**
 * A signpost: the one file is a closed volume, the other is carried on.
 *
 * @param by the name of whoever joined them, as it was then
 */
public record Merge(UUID id, FileId closed, FileId into, String reason, String by, Instant at) {

    @Override
    public String toString() {
        return "Merge[" + id + "]";
    }
}
