package se.minimaria.booking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.FileId;

/**
 * A time that was taken with four words.
 *
 * @param file the file that the holder has given the time to, if any
 */
public record HeldVisit(Visit visit, @Nullable String alias, Optional<FileId> file) {

    @Override
    public String toString() {
        return "HeldVisit[" + visit.attendance() + "]";
    }
}
