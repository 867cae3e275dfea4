package se.minimaria.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.FileId;

/** The times taken with four words, for whoever holds the words, until the words end. */
@Component
@Transactional(readOnly = true)
public class HolderVisits {

    private final Visits visits;
    private final Attendances attendances;

    HolderVisits(Visits visits, Attendances attendances) {
        this.visits = visits;
        this.attendances = attendances;
    }

    /** Coming and past times, in order. */
    public List<HeldVisit> of() {
        return visits.ofHolder(holder().codeHash());
    }

    /** When one of these times was taken; empty once it was moved. */
    public Optional<Instant> takenAt(AttendanceId attendance) {
        holder();
        return attendances.takenAt(attendance);
    }

    /**
     * Gives a time to a file in the store of the one to be met; the holder's own act, done once and never undone.
     *
     * @throws IllegalStateException when it is not the holder's time or has a file already
     */
    @Transactional
    public void giveFile(AttendanceId attendance, FileId file) {
        holder();
        if (!attendances.giveFile(attendance, file)) {
            throw new IllegalStateException("No such time to give a file: " + attendance);
        }
    }

    /**
     * Takes the times of a file from the words that led to it, in the store of the system actor at work. The times stay;
     * from now on they are the file's alone.
     */
    @Transactional
    public void release(FileId file) {
        attendances.release(file);
    }

    private static ThreadHolder holder() {
        if (Access.current().orElse(null) instanceof ThreadHolder holder) {
            return holder;
        }
        throw new IllegalStateException("Only whoever holds the four words may do this");
    }
}
