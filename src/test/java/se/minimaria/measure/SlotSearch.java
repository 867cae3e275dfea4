package se.minimaria.measure;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Slot;
import se.minimaria.booking.SlotQuery;

/** Free times of everybody, everywhere, as far ahead as times are offered; some of them taken. */
final class SlotSearch implements Row {

    private static final int MOST_MILLIS = 150;
    private static final Duration AHEAD = Duration.ofDays(56);
    private static final int ALL = 100_000;
    private static final int EVERY = 7;
    private static final int MOST_TAKEN = 400;

    @Override
    public String name() {
        return "slots";
    }

    @Override
    public List<Line> measure(Stage stage) throws Exception {
        var found = find(stage);
        var taken = 0;
        for (int i = 0; i < found.size() && taken < MOST_TAKEN; i += EVERY) {
            var slot = found.get(i);
            var youth = new ThreadHolder("measure-" + UUID.randomUUID());
            Access.as(youth, () -> stage.bean(Book.class).book(slot, new Attendee.Holder(youth.codeHash(), null)));
            taken++;
        }
        var left = find(stage).size();
        var samples = Samples.of(number -> find(stage));
        return List.of(new Line(
                "Slot search, 25 staff × 5 sites × 8 weeks",
                "p95 ≤ %d ms".formatted(MOST_MILLIS),
                samples + " (%d free)".formatted(left),
                Line.State.when(samples.p95() <= MOST_MILLIS && left > 0)));
    }

    static List<Slot> find(Stage stage) {
        var now = stage.bean(Clock.class).instant();
        return Access.as(
                new Visitor(), () -> stage.bean(FindSlots.class).find(SlotQuery.any(now, now.plus(AHEAD), ALL)));
    }
}
