package se.minimaria.access;

import java.util.UUID;

/**
 * Something that is being opened, for the log.
 *
 * @param file whose file
 * @param kind what was opened, such as {@code file}, {@code entry} or {@code incoming}
 * @param object which one
 * @param action what was done to it, such as {@code read}, {@code wrote} or {@code signed}
 */
public record Opened(FileId file, String kind, UUID object, String action, Purpose purpose, Ground ground) {

    /** The file itself was opened and read. */
    public static Opened file(FileId file, Purpose purpose, Ground ground) {
        return new Opened(file, "file", file.value(), "read", purpose, ground);
    }
}
