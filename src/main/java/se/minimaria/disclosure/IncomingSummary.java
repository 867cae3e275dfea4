package se.minimaria.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;

/**
 * A copy that came in, as one row of a list.
 *
 * @param name who it is about, as the sender wrote it
 * @param protection whether the identity is protected, as the sender knew when it sent the copy
 * @param senderTitle the name of the {@link se.minimaria.network.Profession}, as in the access log; empty for none
 * @param boundTo the receiver's own file that it belongs to, once somebody has said which
 * @param received whether somebody has taken care of it (kvitterat)
 */
public record IncomingSummary(
        IncomingId id,
        PrincipalId from,
        PersonName name,
        OptionalInt birthYear,
        Protection protection,
        List<String> headings,
        String senderName,
        String senderTitle,
        Instant occurredAt,
        Instant arrivedAt,
        Optional<FileId> boundTo,
        boolean received) {

    public IncomingSummary {
        headings = List.copyOf(headings);
    }

    /** Whether a list leaves out whom it is about: the identity is protected, and it is nobody's to know yet. */
    public boolean hidesWhom() {
        return protection != Protection.NONE && boundTo.isEmpty();
    }

    @Override
    public String toString() {
        return "IncomingSummary[" + id + "]";
    }
}
