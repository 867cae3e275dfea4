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
 * @param alarm whether whoever wrote it says that there is danger now, and nobody has judged it since
 * @param sorted how it was judged at work, once it is
 * @param takenBy the assignment under which somebody has taken it on
 * @param file the file with the same principal into which it was claimed
 * @param readable whether there are words with which somebody comes back and reads an answer
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
        boolean alarm,
        Optional<Sorted> sorted,
        Optional<AssignmentId> takenBy,
        Optional<Instant> closedAt,
        Optional<FileId> file,
        boolean readable,
        Origin origin) {

    /** How urgent it is; normal until somebody has sorted it. */
    public Priority priority() {
        return sorted.map(Sorted::priority).orElse(Priority.NORMAL);
    }

    /** Whether danger was seen, or is told of by whoever wrote and nobody has judged it since. */
    public boolean acute() {
        return alarm || priority() == Priority.ACUTE;
    }

    /** Whether somebody has sorted it without asking about danger or suicidal thoughts. */
    public boolean owesQuestion() {
        return sorted.filter(one -> !one.triage().owed().isEmpty()).isPresent();
    }

    @Override
    public String toString() {
        return "ContactThread[" + id + "]";
    }
}
