package se.minimaria.access;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** One client file in one principal's store. It says nothing about who the person is, nor whether there are other files. */
public record FileId(UUID value) {

    /** A new identifier. */
    public static FileId next() {
        return new FileId(Ids.next());
    }

    /** The identifier of what one form opens on an assignment, however often it is sent. */
    public static FileId of(AssignmentId opener, UUID formKey) {
        return new FileId(Ids.within(opener.value(), formKey));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
