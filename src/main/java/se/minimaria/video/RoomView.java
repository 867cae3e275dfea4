package se.minimaria.video;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.minimaria.network.ClinicId;

/**
 * A room as somebody in it sees it.
 *
 * @param me the own seat
 * @param clinic whose queue it was; hidden from a third who is not let in
 * @param seats all that the reader may see, the own one too
 * @param lines in order
 * @param queue what is true of the queue; of no interest once somebody answers
 * @param rung how much has happened so far; a stream of news goes on from there
 */
public record RoomView(
        Seat me,
        Optional<ClinicId> clinic,
        State state,
        List<Seat> seats,
        List<Line> lines,
        QueueState queue,
        long rung) {

    public RoomView {
        seats = List.copyOf(seats);
        lines = List.copyOf(lines);
    }

    /** Where a talk is. */
    public enum State {
        /** The youth waits for somebody who answers. */
        WAITING,
        /** A third waits for the youth's yes. */
        KNOCKING,
        TALKING
    }

    /** Who answers, once somebody does. */
    public Optional<Seat> staff() {
        return of(SeatKind.STAFF);
    }

    /** The third, once one is asked. */
    public Optional<Seat> third() {
        return seats.stream().filter(seat -> seat.kind().isThird()).findFirst();
    }

    /** Whoever has a seat of a kind. */
    public Optional<Seat> of(SeatKind kind) {
        return seats.stream().filter(seat -> seat.kind() == kind).findFirst();
    }

    /** Whether somebody has shown life since a moment. */
    public static boolean isHere(Seat seat, Instant since) {
        return !seat.seenAt().isBefore(since);
    }
}
