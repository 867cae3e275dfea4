package se.minimaria.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.FileId;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.BookResult.Held;
import se.minimaria.booking.BookResult.NotOffered;
import se.minimaria.booking.BookResult.Taken;
import se.minimaria.network.Profession;
import se.minimaria.person.OpenFile;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class BookIT {

    @Autowired
    Rota rota;

    @Autowired
    FindSlots slots;

    @Autowired
    Book book;

    @Autowired
    Cancel cancel;

    @Autowired
    RecordOutcome outcomes;

    @Autowired
    HolderVisits holderVisits;

    @Autowired
    VisitsOf visits;

    @Autowired
    VisitFacts facts;

    @Autowired
    OpenFile opening;

    private final LocalDate monday = Rota.freshMonday();
    private final AccessContext.ThreadHolder youth = Rota.youth();
    private final AccessContext.ThreadHolder other = Rota.youth();
    private final Instant friday = Rota.at(monday.minusDays(3), "10:00");
    private OnDuty nurse;

    @BeforeEach
    void aNurseHasTwoTimesOnMonday() {
        nurse = rota.nurse("Ronja");
        rota.works(nurse, Rota.FALUN, DayOfWeek.MONDAY, "09:00", "10:30");
    }

    @Nested
    class Holding {

        @Test
        void keepsTheTimeForTenMinutesAndLetsItGoThen() {
            var held = (Held) hold(youth, first());
            assertThat(held.until()).isEqualTo(friday.plus(Duration.ofMinutes(10)));
            assertThat(free()).hasSize(1);
            assertThat(hold(other, slot("09:00"))).isInstanceOf(Taken.class);

            var later = friday.plus(Duration.ofMinutes(10));
            assertThat(Rota.at(later, other, () -> book.book(slot("09:00"), Rota.self(other))))
                    .isInstanceOf(Booked.class);
            assertThat(Rota.at(later, youth, () -> book.confirm(held.appointment(), Rota.self(youth))))
                    .isEqualTo(new NotOffered("booking.refused.hold-over"));
        }

        @Test
        void canBeRenewedOnce() {
            hold(youth, first());
            var renewed = (Held) Rota.at(friday.plusSeconds(300), youth, () -> book.hold(slot("09:00")));
            assertThat(renewed.until()).isEqualTo(friday.plusSeconds(900));
            var again = (Held) Rota.at(friday.plusSeconds(600), youth, () -> book.hold(slot("09:00")));
            assertThat(again.until()).isEqualTo(friday.plusSeconds(900));
        }

        @Test
        void keepsOneTimePerHolder() {
            hold(youth, slot("09:00"));
            assertThat(hold(youth, slot("09:45"))).isInstanceOf(Held.class);
            assertThat(free()).extracting(Slot::starts).containsExactly(Rota.at(monday, "09:00"));
        }

        @Test
        void isConfirmedByItsHolderOnly() {
            var held = (Held) hold(youth, first());
            assertThat(Rota.at(friday, other, () -> book.confirm(held.appointment(), Rota.self(other))))
                    .isInstanceOf(NotOffered.class);
            assertThat(Rota.at(friday, youth, () -> book.confirm(held.appointment(), Rota.self(youth))))
                    .isInstanceOf(Booked.class);
            assertThat(Rota.at(friday, youth, () -> holderVisits.of())).hasSize(1);
        }

        @Test
        void canBeGivenBack() {
            var held = (Held) hold(youth, first());
            assertThat(Rota.at(friday, other, () -> cancel.cancel(held.appointment())))
                    .isEqualTo(CancelResult.NOT_THERE);
            assertThat(Rota.at(friday, youth, () -> cancel.cancel(held.appointment())))
                    .isEqualTo(CancelResult.CANCELLED);
            assertThat(free()).hasSize(2);
        }
    }

    @Test
    void refusesWhatIsNotOffered() {
        assertThat(Rota.at(friday, youth, () -> book.book(slot("10:00"), Rota.self(youth))))
                .isEqualTo(new NotOffered("booking.refused.not-working"));
        assertThat(Rota.at(friday, youth, () -> book.book(slot("09:07"), Rota.self(youth))))
                .isEqualTo(new NotOffered("booking.refused.not-working"));
        assertThat(Rota.at(Rota.at(monday, "07:30"), youth, () -> book.book(slot("09:00"), Rota.self(youth))))
                .isEqualTo(new NotOffered("booking.refused.too-soon"));
        assertThat(Rota.at(friday.minus(Duration.ofDays(60)), youth, () -> book.book(slot("09:00"), Rota.self(youth))))
                .isEqualTo(new NotOffered("booking.refused.too-far"));
    }

    @Test
    void believesOnlyWhoWhereAndWhen() {
        var forged = new Slot(
                nurse.assignment(),
                nurse.staff(),
                "Falsk",
                Profession.PHYSICIAN,
                Rota.FALU_KOMMUN,
                Rota.FALUN,
                Mode.DIGITAL,
                Rota.at(monday, "09:00"),
                Rota.at(monday, "20:00"));
        Rota.at(friday, youth, () -> book.book(forged, Rota.self(youth)));
        var visit = Rota.at(friday, youth, () -> holderVisits.of()).getFirst().visit();
        assertThat(visit.principal()).isEqualTo(Rota.REGION);
        assertThat(visit.mode()).isEqualTo(Mode.ON_SITE);
        assertThat(visit.ends()).isEqualTo(Rota.at(monday, "09:45"));
    }

    @Test
    void givesTheTimeBackUntilItBegins() {
        var booked = booked(youth, slot("09:00"));
        assertThat(free()).hasSize(1);
        assertThat(Rota.at(friday, other, () -> cancel.cancel(booked.appointment())))
                .isEqualTo(CancelResult.NOT_THERE);
        assertThat(Rota.at(Rota.at(monday, "09:00"), youth, () -> cancel.cancel(booked.appointment())))
                .isEqualTo(CancelResult.ALREADY_BEGUN);
        assertThat(Rota.at(friday, youth, () -> cancel.cancel(booked.appointment())))
                .isEqualTo(CancelResult.CANCELLED);
        assertThat(free()).hasSize(2);
        assertThat(Rota.at(friday, youth, () -> holderVisits.of())
                        .getFirst()
                        .visit()
                        .cancelled())
                .isTrue();
    }

    @Test
    void theHolderGivesAFileOnce() {
        var booked = booked(youth, slot("09:00"));
        var file = new FileId(UUID.randomUUID());
        assertThatThrownBy(() -> Rota.at(friday, other, () -> give(booked, file)))
                .isInstanceOf(IllegalStateException.class);
        Rota.at(friday, youth, () -> give(booked, file));
        assertThatThrownBy(() -> Rota.at(friday, youth, () -> give(booked, new FileId(UUID.randomUUID()))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Rota.at(friday, nurse, () -> visits.of(file)))
                .extracting(Visit::attendance)
                .containsExactly(booked.attendance());
    }

    @Test
    void anOutcomeIsSaidByStaffAndChangedTheSameDayOnly() {
        var booked = booked(youth, slot("09:00"));
        var during = Rota.at(monday, "09:20");
        assertThatThrownBy(() -> Rota.at(during, youth, () -> outcomes.record(booked.attendance(), Outcome.CAME)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(record(friday, booked, Outcome.MISSED)).isEqualTo(RecordResult.NOT_YET);
        assertThat(fact(booked)).isEmpty();
        assertThat(record(during, booked, Outcome.MISSED)).isEqualTo(RecordResult.RECORDED);
        assertThat(record(Rota.at(monday, "16:00"), booked, Outcome.CAME)).isEqualTo(RecordResult.RECORDED);
        assertThat(record(Rota.at(monday.plusDays(1), "08:00"), booked, Outcome.MISSED))
                .isEqualTo(RecordResult.TOO_LATE);
        assertThat(fact(booked)).get().satisfies(fact -> {
            assertThat(fact.outcome()).isEqualTo(Outcome.CAME);
            assertThat(fact.first()).isTrue();
        });
    }

    @Test
    void onlyTheFirstVisitThatSomebodyCameToIsTheFirst() {
        var one = booked(youth, slot("09:00"));
        var two = booked(youth, slot("09:45"));
        record(Rota.at(monday, "11:00"), one, Outcome.MISSED);
        record(Rota.at(monday, "11:00"), two, Outcome.CAME);
        assertThat(fact(one)).get().extracting(VisitFact::first).isEqualTo(false);
        assertThat(fact(two)).get().extracting(VisitFact::first).isEqualTo(true);
        record(Rota.at(monday, "12:00"), one, Outcome.CAME);
        assertThat(fact(two)).get().extracting(VisitFact::first).isEqualTo(false);
    }

    @Test
    void aLateCancellationFreesTheTime() {
        var booked = booked(youth, slot("09:00"));
        assertThat(record(friday, booked, Outcome.LATE_CANCEL)).isEqualTo(RecordResult.RECORDED);
        assertThat(free()).hasSize(2);
        assertThat(record(Rota.at(monday, "09:30"), booked, Outcome.MISSED)).isEqualTo(RecordResult.TOO_LATE);
    }

    @Test
    void staffBookPeopleOfTheirOwnStoreWithTheirOwnColleagues() {
        var file = Access.as(
                nurse, () -> opening.open(Rota.REGION, Cast.young(Cast.someone()), Set.of(nurse.assignment())));
        var kim = rota.employ("Kim", Rota.FALU_KOMMUN, Rota.FALUN, Profession.SOCIAL_WORKER);
        assertThat(Rota.at(friday, kim, () -> book.book(slot("09:00"), new Attendee.File(file))))
                .isEqualTo(new NotOffered("booking.refused.other-principal"));
        assertThat(Rota.at(friday, nurse, () -> book.book(slot("09:00"), new Attendee.File(file))))
                .isInstanceOf(Booked.class);
    }

    private Slot slot(String time) {
        return Rota.slot(nurse, monday, time);
    }

    private Slot first() {
        return free().getFirst();
    }

    private List<Slot> free() {
        return Rota.at(friday, new Visitor(), () -> slots.find(Rota.day(monday, nurse)));
    }

    private BookResult hold(AccessContext who, Slot slot) {
        return Rota.at(friday, who, () -> book.hold(slot));
    }

    private Booked booked(AccessContext.ThreadHolder who, Slot slot) {
        return (Booked) Rota.at(friday, who, () -> book.book(slot, Rota.self(who)));
    }

    private boolean give(Booked booked, FileId file) {
        holderVisits.giveFile(booked.attendance(), file);
        return true;
    }

    private RecordResult record(Instant now, Booked booked, Outcome outcome) {
        return Rota.at(now, nurse, () -> outcomes.record(booked.attendance(), outcome));
    }

    private Optional<VisitFact> fact(Booked booked) {
        return Rota.at(friday, new SystemActor("test", Rota.REGION), () -> facts.of(booked.attendance()));
    }
}
