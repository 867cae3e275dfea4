package se.minimaria.disclosure;

import java.util.UUID;
import se.minimaria.access.FileId;
import se.minimaria.shared.Ids;

/** One consent, in one file. */
public record ConsentId(UUID value) {

    /** A new identifier. */
    public static ConsentId next() {
        return new ConsentId(Ids.next());
    }

    /** The identifier of what one form writes down in a file, however often it is sent. */
    public static ConsentId of(FileId file, UUID formKey) {
        return new ConsentId(Ids.within(file.value(), formKey));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
