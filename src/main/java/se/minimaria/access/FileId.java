package se.minimaria.access;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** One client file in one principal's store. It says nothing about who the person is, nor whether there are other files. */
public record FileId(UUID value) {

    /** A new identifier. */
    public static FileId next() {
        return new FileId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
