package se.minimaria.person;

import java.util.OptionalInt;
import se.minimaria.access.FileId;

/**
 * One row of a search: just enough to know the right person by.
 *
 * @param opens whether the one who searched may open it; otherwise there is the emergency door
 */
public record FileHit(FileId file, PersonName name, OptionalInt birthYear, boolean opens, String number) {

    @Override
    public String toString() {
        return "FileHit[" + file + "]";
    }
}
