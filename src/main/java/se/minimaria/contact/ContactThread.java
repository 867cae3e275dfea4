package se.minimaria.contact;

import java.time.Instant;
import java.util.Optional;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;

/**
 * A thread without its words: where it is, who has taken it on, how long it has waited.
 *
 * @param principal the authority that answers
 * @param alias what the youth wants to be called, if anything
 * @param waitingSince since when somebody waits for an answer; empty when nobody does
 * @param answerDueAt when the answer was promised
 * @param expiresAt when all of it is erased, unless something more is written
 * @param takenBy the assignment under which somebody has taken it on
 * @param file the file with the same principal into which it was claimed
 */
public record ContactThread(
        ThreadId id,
        PrincipalId principal,
        ClinicId clinic,
        Optional<String> alias,
        Instant createdAt,
        Instant lastMessageAt,
        Optional<Instant> waitingSince,
        Instant answerDueAt,
        Instant expiresAt,
        Optional<Triage> triage,
        String priorityReason,
        Optional<AssignmentId> takenBy,
        Optional<Instant> closedAt,
        Optional<FileId> file,
        Origin origin) {

    /** How urgent it is; normal until somebody has sorted it. */
    public Priority priority() {
        return triage.map(Triage::priority).orElse(Priority.NORMAL);
    }

    /** Whether danger was seen. */
    public boolean acute() {
        return priority() == Priority.ACUTE;
    }

    @Override
    public String toString() {
        return "ContactThread[" + id + "]";
    }
}
