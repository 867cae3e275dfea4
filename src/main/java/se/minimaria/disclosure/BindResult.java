package se.minimaria.disclosure;

import se.minimaria.access.FileId;

/** What became of the wish to put a copy in a file. */
public sealed interface BindResult {

    /** It belongs to the file now. */
    record Bound(FileId file) implements BindResult {}

    /** It belonged to a file already; nothing was changed. */
    record AlreadyBound(FileId file) implements BindResult {}

    /** The file is not one that the caller may open. */
    record FileClosed() implements BindResult {}

    /** No such copy, or none that may be known of. */
    record NotThere() implements BindResult {}
}
