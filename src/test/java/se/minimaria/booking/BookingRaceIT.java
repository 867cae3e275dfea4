package se.minimaria.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.BookResult.Held;
import se.minimaria.booking.BookResult.Taken;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class BookingRaceIT {

    private static final int RACERS = 200;
    private static final int SLOTS = 20;

    /** As many as the pool has connections; the others wait at the door, as they do in front of the server. */
    private static final Semaphore DOOR = new Semaphore(16, true);

    @Autowired
    Rota rota;

    @Autowired
    FindSlots slots;

    @Autowired
    Book book;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private final LocalDate monday = Rota.freshMonday();

    @Test
    void twoHundredWhoWantTwentyTimesGetExactlyTwenty() throws Exception {
        var staff = List.of(rota.nurse("Ronja"), rota.nurse("Alva"), rota.nurse("Elis"));
        staff.forEach(nurse -> rota.works(nurse, Rota.FALUN, DayOfWeek.MONDAY, "08:00", "16:30"));
        var offered = offered(staff).subList(0, SLOTS);

        var results = race(racer -> {
            var youth = Rota.youth();
            return Access.as(youth, () -> book.book(offered.get(racer % SLOTS), Rota.self(youth)));
        });

        assertThat(results).hasSize(RACERS);
        assertThat(results).filteredOn(Booked.class::isInstance).hasSize(SLOTS);
        assertThat(results)
                .filteredOn(Taken.class::isInstance)
                .hasSize(RACERS - SLOTS)
                .allSatisfy(lost -> assertThat(((Taken) lost).nearest()).hasSizeBetween(1, 3));
        assertThat(overlaps()).isZero();
        assertThat(attendances(staff)).isEqualTo(SLOTS);
    }

    @Test
    void holdsRaceByTheSameRules() throws Exception {
        var nurse = rota.nurse("Nour");
        rota.works(nurse, Rota.FALUN, DayOfWeek.TUESDAY, "08:00", "10:00");
        var tuesday = monday.plusDays(1);
        var now = Rota.at(monday, "08:00");
        var wanted = Rota.when(now, () -> Access.as(new Visitor(), () -> slots.find(Rota.day(tuesday, nurse))));
        assertThat(wanted).hasSize(2);

        var results = race(racer -> Access.as(Rota.youth(), () -> book.hold(wanted.get(racer % 2))));

        assertThat(results).filteredOn(Held.class::isInstance).hasSize(2);
        assertThat(results).filteredOn(Taken.class::isInstance).hasSize(RACERS - 2);
    }

    @Test
    void twoRoomsTakeTwoVisitsHoweverManyStaffAreFree() throws Exception {
        var wednesday = monday.plusDays(2);
        var staff = new ArrayList<OnDuty>();
        for (var i = 0; i < 5; i++) {
            var nurse = rota.nurse("Nurse");
            rota.works(nurse, Rota.AVESTA, DayOfWeek.WEDNESDAY, "09:00", "10:00");
            staff.add(nurse);
        }
        var now = Rota.at(monday, "08:00");
        var wanted = Rota.when(
                now,
                () -> Access.as(
                        new Visitor(),
                        () -> staff.stream()
                                .map(nurse ->
                                        slots.find(Rota.day(wednesday, nurse)).getFirst())
                                .toList()));

        var results = race(racer -> {
            var youth = Rota.youth();
            return Access.as(youth, () -> book.book(wanted.get(racer % 5), Rota.self(youth)));
        });

        assertThat(results).filteredOn(Booked.class::isInstance).hasSize(2);
        assertThat(overlaps()).isZero();
    }

    private List<Slot> offered(List<OnDuty> staff) {
        return Rota.when(
                Rota.at(monday.minusDays(3), "08:00"),
                () -> Access.as(
                        new Visitor(),
                        () -> staff.stream()
                                .flatMap(nurse -> slots.find(Rota.day(monday, nurse)).stream())
                                .toList()));
    }

    /** All start at once; a racer that ends with an exception fails the test. */
    private List<BookResult> race(Runner runner) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<BookResult>>();
            for (var i = 0; i < RACERS; i++) {
                var racer = i;
                Supplier<BookResult> run = () -> runner.run(racer);
                running.add(threads.submit(() -> {
                    start.await();
                    DOOR.acquire();
                    try {
                        return Rota.when(Rota.at(monday.minusDays(3), "08:00"), run);
                    } finally {
                        DOOR.release();
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

    private interface Runner {
        BookResult run(int racer);
    }

    private long overlaps() {
        return count("""
                select count(*) from booking.occupancy a join booking.occupancy b on a.id < b.id
                  and a.during && b.during and (a.staff_id = b.staff_id or a.room = b.room)
                where a.during && tstzrange(:from, :until)""");
    }

    /** Whoever is to be met sees the visit, and no colleague does: so each counts the own ones. */
    private long attendances(List<OnDuty> staff) {
        return staff.stream().mapToLong(this::attendances).sum();
    }

    private long attendances(OnDuty nurse) {
        return Access.as(
                nurse,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> database.sql("""
                select count(*) from booking.attendance t join booking.appointment a on a.id = t.appointment_id
                where a.staff_id = :staff""")
                                .param("staff", nurse.staff().value())
                                .query(Long.class)
                                .single()));
    }

    private long count(String sql) {
        return Access.as(
                new Visitor(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> database.sql(sql)
                                .param("from", Timestamp.from(Rota.at(monday, "00:00")))
                                .param("until", Timestamp.from(Rota.at(monday.plusDays(7), "00:00")))
                                .query(Long.class)
                                .single()));
    }
}
