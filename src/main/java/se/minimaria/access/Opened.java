package se.minimaria.access;

import java.util.UUID;

/**
 * Something that is being opened, for the log. What is opened in an emergency is opened because of it, whatever it is
 * needed for besides.
 *
 * @param kind what was opened, such as {@code file}, {@code entry} or {@code incoming}
 * @param object which one
 * @param action what was done to it, such as {@code read}, {@code wrote} or {@code signed}
 */
public record Opened(Whose whose, String kind, UUID object, String action, Purpose purpose, Ground ground) {

    static final String READ = "read";

    /** Where what was opened belongs: exactly one of the two, in the database as well. */
    public sealed interface Whose {

        /** In a file of the own principal. */
        record InFile(FileId file) implements Whose {}

        /** In no file yet: a copy that came in, which somebody will put into one. */
        record Unbound(UUID copy) implements Whose {}
    }

    public Opened {
        purpose = ground == Ground.EMERGENCY ? Purpose.EMERGENCY : purpose;
    }

    /** Something in a file was opened, written or sent. */
    public Opened(FileId file, String kind, UUID object, String action, Purpose purpose, Ground ground) {
        this(new Whose.InFile(file), kind, object, action, purpose, ground);
    }

    /** The file itself was opened and read. */
    public static Opened file(FileId file, Purpose purpose, Ground ground) {
        return new Opened(file, "file", file.value(), READ, purpose, ground);
    }

    /** A copy that came in and belongs to no file yet was opened and read. */
    public static Opened unboundCopy(UUID copy, Purpose purpose) {
        return new Opened(new Whose.Unbound(copy), "unbound-copy", copy, READ, purpose, Ground.RECEIVES_DOCUMENTS);
    }
}
