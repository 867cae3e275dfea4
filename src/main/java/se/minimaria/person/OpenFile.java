package se.minimaria.person;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;

/**
 * Opens a file with one principal for somebody who is met there: by staff on duty, by the young person's own act, or by
 * the application. That the person may have a file elsewhere is not looked into; no store knows of another.
 */
@Component
@Transactional
public class OpenFile {

    private final ClientFiles files;
    private final Participations participations;
    private final Identifiers numbers;
    private final Clock clock;

    OpenFile(ClientFiles files, Participations participations, Identifiers numbers, Clock clock) {
        this.files = files;
        this.participations = participations;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Opens the file with its first team. The id is made first and nothing is read back, the number neither: a young
     * person may open a file, but sees no store.
     *
     * @throws IllegalArgumentException when nobody could open the file afterwards
     */
    public FileId open(PrincipalId principal, NewFile file, Collection<AssignmentId> team) {
        return open(FileId.next(), principal, file, team);
    }

    /**
     * As {@link #open(PrincipalId, NewFile, Collection)}, by staff whose form had a key: the same person's file sent twice is
     * one, also when both come at once. Another person's is another.
     */
    public FileId openOnce(
            FileId wanted,
            PrincipalId principal,
            NewFile file,
            @Nullable IdentityNumber number,
            Collection<AssignmentId> team) {
        files.queue(wanted);
        var earlier = files.find(wanted);
        if (earlier.isEmpty()) {
            return numbered(open(wanted, principal, file, team), number);
        }
        var same = earlier.get().name().equals(file.name())
                && earlier.get().birthDate().equals(Optional.ofNullable(file.birthDate()));
        return same ? wanted : numbered(open(principal, file, team), number);
    }

    private FileId numbered(FileId file, @Nullable IdentityNumber number) {
        if (number != null) {
            numbers.add(file, number);
        }
        return file;
    }

    private FileId open(FileId id, PrincipalId principal, NewFile file, Collection<AssignmentId> team) {
        if (team.isEmpty() && !file.openToClinic()) {
            throw new IllegalArgumentException("A file needs a team, or is open to its clinic");
        }
        var now = clock.instant();
        files.add(id, principal, file, now);
        participations.admit(principal, id, team, now);
        return id;
    }

    /**
     * Lets those whom a holder of words is to meet take part in the care of the file that the words have led to. The
     * database knows whom they are to meet, and which file that is.
     */
    public void meet(PrincipalId principal, FileId file, Collection<AssignmentId> met) {
        participations.admit(principal, file, met, clock.instant());
    }
}
