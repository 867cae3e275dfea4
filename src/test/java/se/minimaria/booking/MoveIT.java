package se.minimaria.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.BookResult.NotOffered;
import se.minimaria.booking.BookResult.Taken;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;
import se.minimaria.testing.Connections;
import se.minimaria.testing.MinimariaTest;

/** Another time in the place of one: by whoever holds the words, and by staff. */
@MinimariaTest
class MoveIT {

    @Autowired
    Rota rota;

    @Autowired
    FindSlots slots;

    @Autowired
    Book book;

    @Autowired
    Move move;

    @Autowired
    Cancel cancel;

    @Autowired
    SayLate late;

    @Autowired
    HolderVisits holderVisits;

    @Autowired
    DaySheet sheet;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private final LocalDate monday = Rota.freshMonday();
    private final ThreadHolder youth = Rota.youth();
    private final ThreadHolder other = Rota.youth();
    private final Instant friday = Rota.at(monday.minusDays(3), "10:00");
    private OnDuty nurse;

    @BeforeEach
    void aNurseHasThreeTimesOnMonday() {
        nurse = rota.nurse("Ronja");
        rota.works(nurse, Rota.FALUN, DayOfWeek.MONDAY, "09:00", "11:15");
    }

    @Nested
    class Moving {

        @Test
        void keepsTheVisitAndFreesTheOldTime() {
            var booked = booked(youth, "09:00");
            var moved = (Booked) as(youth, () -> move.move(booked.attendance(), slot("10:30")));

            assertThat(moved.attendance()).isEqualTo(booked.attendance());
            assertThat(visits(youth)).singleElement().satisfies(visit -> {
                assertThat(visit.attendance()).isEqualTo(booked.attendance());
                assertThat(visit.starts()).isEqualTo(Rota.at(monday, "10:30"));
                assertThat(visit.cancelled()).isFalse();
            });
            assertThat(free()).containsExactly("09:00", "09:45");
            assertThat(marks(booked.attendance())).isEqualTo(1);
        }

        @Test
        @Timeout(value = 60, unit = TimeUnit.SECONDS)
        void isNotGivenBackByWhoeverComesJustAfter() throws InterruptedException {
            var booked = booked(youth, "09:00");
            var moved = new CountDownLatch(1);
            var moving = CompletableFuture.runAsync(() -> as(
                    youth,
                    () -> new TransactionTemplate(transactions).execute(status -> {
                        move.move(booked.attendance(), slot("10:30"));
                        moved.countDown();
                        Connections.awaitSomebodyBehind(database);
                        return true;
                    })));
            moved.await();

            assertThat(as(youth, () -> cancel.cancel(booked.appointment()))).isEqualTo(CancelResult.NOT_THERE);

            moving.join();
            assertThat(visits(youth)).singleElement().satisfies(visit -> {
                assertThat(visit.starts()).isEqualTo(Rota.at(monday, "10:30"));
                assertThat(visit.cancelled()).isFalse();
            });
        }

        @Test
        void mayOverlapTheOldTime() {
            var booked = booked(youth, "09:00");
            assertThat(as(youth, () -> move.move(booked.attendance(), slot("09:15"))))
                    .isInstanceOf(Booked.class);
            assertThat(free()).containsExactly("10:00");
        }

        @Test
        void losesNothingWhenTheNewTimeIsTaken() {
            var booked = booked(youth, "09:00");
            booked(other, "09:45");
            assertThat(as(youth, () -> move.move(booked.attendance(), slot("09:30"))))
                    .isInstanceOfSatisfying(
                            Taken.class, taken -> assertThat(taken.nearest()).isNotEmpty());
            assertThat(visits(youth)).singleElement().satisfies(visit -> {
                assertThat(visit.starts()).isEqualTo(Rota.at(monday, "09:00"));
                assertThat(visit.cancelled()).isFalse();
            });
            assertThat(as(other, () -> book.book(slot("09:00"), Rota.self(other))))
                    .isInstanceOf(Taken.class);
            assertThat(marks(booked.attendance())).isZero();
        }

        @Test
        void toWhereItIsChangesNothing() {
            var booked = booked(youth, "09:00");
            assertThat(as(youth, () -> move.move(booked.attendance(), slot("09:00"))))
                    .isEqualTo(booked);
            assertThat(marks(booked.attendance())).isZero();
        }

        @Test
        void isForWhoeverTookTheTimeOnly() {
            var booked = booked(youth, "09:00");
            assertThat(as(other, () -> move.move(booked.attendance(), slot("10:30"))))
                    .isEqualTo(new NotOffered("booking.refused.not-ahead"));
        }

        @Test
        void isNotForWhatIsOverOrGivenBack() {
            var booked = booked(youth, "09:00");
            var begun = Rota.at(monday, "09:00");
            assertThat(Rota.at(begun, youth, () -> move.move(booked.attendance(), slot("10:30"))))
                    .isEqualTo(new NotOffered("booking.refused.not-ahead"));
            as(youth, () -> cancel.cancel(booked.appointment()));
            assertThat(as(youth, () -> move.move(booked.attendance(), slot("10:30"))))
                    .isEqualTo(new NotOffered("booking.refused.not-ahead"));
        }

        @Test
        void staysInItsStore() {
            var kim = rota.employ("Kim", Rota.FALU_KOMMUN, Rota.FALUN, Profession.SOCIAL_WORKER);
            rota.works(kim, Rota.FALUN, DayOfWeek.TUESDAY, "09:00", "10:00");
            var theirs = Rota.when(
                    friday,
                    () -> Access.as(
                            new AccessContext.Visitor(),
                            () -> slots.find(Rota.day(monday.plusDays(1), kim)).getFirst()));
            var booked = booked(youth, "09:00");
            assertThat(as(youth, () -> move.move(booked.attendance(), theirs)))
                    .isEqualTo(new NotOffered("booking.refused.other-store"));
        }

        @Test
        void isNotDoneByStatementsThatKeepNoTime() {
            var mine = booked(youth, "09:00");
            var theirs = booked(other, "09:45");
            assertThat(refused(
                            youth,
                            "update booking.attendance set appointment_id = '%s' where id = '%s'"
                                    .formatted(theirs.appointment(), mine.attendance())))
                    .isTrue();
        }
    }

    @Nested
    class BeingLate {

        @Test
        void showsOnTheDayOfWhoeverWaits() {
            var booked = booked(youth, "09:00");
            var nine = Rota.at(monday, "09:05");
            assertThat(Rota.at(nine, youth, () -> late.late(booked.attendance(), 10)))
                    .isTrue();
            assertThat(lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.late()).hasValue(10));
        }

        @Test
        void isNotSaidDaysAheadNorAfterwardsNorAboutOthers() {
            var booked = booked(youth, "09:00");
            assertThat(as(youth, () -> late.late(booked.attendance(), 10))).isFalse();
            assertThat(Rota.at(Rota.at(monday, "10:30"), youth, () -> late.late(booked.attendance(), 10)))
                    .isFalse();
            assertThat(Rota.at(Rota.at(monday, "08:55"), other, () -> late.late(booked.attendance(), 10)))
                    .isFalse();
        }

        @Test
        void isForgottenWhenTheTimeMoves() {
            var booked = booked(youth, "09:45");
            var nine = Rota.at(monday, "07:30");
            Rota.at(nine, youth, () -> late.late(booked.attendance(), 10));
            assertThat(Rota.at(nine, youth, () -> move.move(booked.attendance(), slot("10:30"))))
                    .isInstanceOf(Booked.class);
            assertThat(lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.late()).isEmpty());
        }

        private List<DayLine> lines() {
            return Rota.at(Rota.at(monday, "09:10"), nurse, () -> sheet.of(monday, DaySheet.Scope.MINE)).stream()
                    .filter(line -> line.attendance().isPresent())
                    .toList();
        }
    }

    private <T> T as(ThreadHolder who, Supplier<T> work) {
        return Rota.at(friday, who, work);
    }

    private Booked booked(ThreadHolder who, String time) {
        return (Booked) as(who, () -> book.book(slot(time), Rota.self(who)));
    }

    private Slot slot(String time) {
        return Rota.slot(nurse, monday, time);
    }

    private List<Visit> visits(ThreadHolder who) {
        return as(who, () -> holderVisits.of()).stream().map(HeldVisit::visit).toList();
    }

    private List<String> free() {
        return Rota.at(friday, new AccessContext.Visitor(), () -> slots.find(Rota.day(monday, nurse))).stream()
                .map(slot -> Sweden.wall(slot.starts()).toLocalTime().toString())
                .toList();
    }

    private int marks(AttendanceId visit) {
        return Rota.at(
                friday,
                nurse,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> database.sql(
                                        "select count(*) from booking.move_mark where attendance_id = :id")
                                .param("id", visit.value())
                                .query(Integer.class)
                                .single()));
    }

    private boolean refused(ThreadHolder who, String sql) {
        return Access.as(
                who,
                () -> new TransactionTemplate(transactions).execute(status -> {
                    try {
                        return database.sql(sql).update() == 0;
                    } catch (DataAccessException refused) {
                        status.setRollbackOnly();
                        return true;
                    }
                }));
    }
}
