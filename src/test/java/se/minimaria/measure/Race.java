package se.minimaria.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.BookResult.Taken;
import se.minimaria.booking.Slot;

/** Many who want few times, all at once. */
final class Race implements Row {

    private static final int RACERS = 200;
    private static final int SLOTS = 20;

    /** As many at a time as the server lets in; the others wait at its door. */
    private static final int DOOR = 32;

    private static final String OVERLAPS = """
            select count(*) from booking.occupancy a join booking.occupancy b on a.id < b.id
              and a.during && b.during and (a.staff_id = b.staff_id or a.room = b.room)""";

    @Override
    public String name() {
        return "race";
    }

    @Override
    public List<Line> measure(Stage stage) throws Exception {
        var wanted = apart(SlotSearch.find(stage));
        var waits = new double[RACERS];
        var results = race(stage, wanted, waits);
        var booked = results.stream().filter(Booked.class::isInstance).count();
        var told = results.stream()
                .filter(result ->
                        result instanceof Taken taken && !taken.nearest().isEmpty())
                .count();
        var overlaps = stage.number(OVERLAPS);
        return List.of(new Line(
                "200 clients racing for 20 slots",
                "20 booked, no overlap, losers told",
                "%d booked, %d overlaps, %d told; %s".formatted(booked, overlaps, told, Samples.of(waits)),
                Line.State.when(booked == SLOTS && overlaps == 0 && told == RACERS - SLOTS)));
    }

    /** Times that do not stand in each other's way: no two at one place on one day. */
    private static List<Slot> apart(List<Slot> found) {
        var apart = new ArrayList<Slot>();
        for (var slot : found) {
            if (apart.size() < SLOTS
                    && apart.stream()
                            .noneMatch(other -> other.clinic().equals(slot.clinic())
                                    && other.starts().isBefore(slot.ends())
                                    && slot.starts().isBefore(other.ends()))
                    && apart.stream().noneMatch(other -> other.staff().equals(slot.staff()))) {
                apart.add(slot);
            }
        }
        if (apart.size() < SLOTS) {
            throw new IllegalStateException("Only " + apart.size() + " times to race for");
        }
        return apart;
    }

    private static List<BookResult> race(Stage stage, List<Slot> wanted, double[] waits) throws Exception {
        var book = stage.bean(Book.class);
        var door = new Semaphore(DOOR, true);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<BookResult>>();
            for (int i = 0; i < RACERS; i++) {
                var racer = i;
                running.add(threads.submit(() -> {
                    start.await();
                    var begun = System.nanoTime();
                    door.acquire();
                    try {
                        var youth = new ThreadHolder("measure-" + UUID.randomUUID());
                        return Access.as(
                                youth,
                                () -> book.book(
                                        wanted.get(racer % SLOTS), new Attendee.Holder(youth.codeHash(), "Blåbär")));
                    } finally {
                        door.release();
                        waits[racer] = Samples.millisSince(begun);
                    }
                }));
            }
            start.countDown();
            var results = new ArrayList<BookResult>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
