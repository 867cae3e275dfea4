package se.minimaria.visit;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.CancelResult;
import se.minimaria.booking.FindVisit;
import se.minimaria.booking.Move;
import se.minimaria.booking.SayLate;
import se.minimaria.booking.Slot;
import se.minimaria.booking.Visit;

/**
 * What somebody does with the key that they hold: read the visit and, if it is theirs, move it, give it back, or say that
 * they are late. A key that opens nothing answers the same, whether it is wrong, too old or taken back.
 */
@Component
@Transactional
public class OpenPass {

    private final Passes passes;
    private final FindVisit find;
    private final Cancel cancel;
    private final Move move;
    private final SayLate late;

    OpenPass(Passes passes, FindVisit find, Cancel cancel, Move move, SayLate late) {
        this.passes = passes;
        this.find = find;
        this.cancel = cancel;
        this.move = move;
        this.late = late;
    }

    /**
     * A visit behind a key.
     *
     * @param own whether it is the holder's to change
     * @param hushed whether they are told nothing more about it
     */
    public record Opened(Visit visit, boolean own, boolean hushed) {}

    /** The visit of the key. */
    @Transactional(readOnly = true)
    public Optional<Opened> visit() {
        requireHolder();
        return passes.held()
                .flatMap(held ->
                        find.of(held.visit()).map(found -> new Opened(found.visit(), held.own(), held.hushed())));
    }

    /** Gives the visit back; empty when it is not the holder's to give back. */
    public Optional<CancelResult> cancel() {
        return own(visit -> cancel.cancel(visit.appointment()));
    }

    /** Moves the visit; empty when it is not the holder's to move. */
    public Optional<BookResult> move(Slot to) {
        return own(visit -> move.move(visit.attendance(), to));
    }

    /** Says that its holder comes late; false when it is not theirs to say, or not the time to. */
    public boolean late(int minutes) {
        return own(visit -> late.late(visit.attendance(), minutes)).orElse(false);
    }

    private <T> Optional<T> own(Function<Visit, T> act) {
        return visit().filter(Opened::own).map(Opened::visit).map(act);
    }

    private static void requireHolder() {
        if (!(Access.current().orElse(null) instanceof LinkHolder)) {
            throw new IllegalStateException("Only whoever holds a key opens the visit with it");
        }
    }
}
