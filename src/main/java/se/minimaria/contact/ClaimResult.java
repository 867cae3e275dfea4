package se.minimaria.contact;

import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;

/** What became of the wish to give a name. */
public sealed interface ClaimResult {

    /**
     * A file is open with the authority that is met.
     *
     * @param threadMoved whether the thread lies with the same authority and so belongs to the file now
     */
    record Claimed(FileId file, PrincipalId principal, boolean threadMoved) implements ClaimResult {}

    /** No such time, or its name was given before, or what was written is about somebody else. */
    record NoSuchVisit() implements ClaimResult {}
}
