package se.minimaria.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.CallBack.Ending;
import se.minimaria.network.Profession;
import se.minimaria.person.CareTeam;
import se.minimaria.person.OpenFile;
import se.minimaria.person.TeamResult;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Whoever stays away twice in a row is called by a person. */
@MinimariaTest
class FollowMissedIT {

    @Autowired
    Rota rota;

    @Autowired
    Book book;

    @Autowired
    RecordOutcome outcomes;

    @Autowired
    FollowMissed missed;

    @Autowired
    UnsettledVisits unsettled;

    @Autowired
    OpenFile opening;

    @Autowired
    CareTeam team;

    @Autowired
    Cast cast;

    private final LocalDate monday = Rota.freshMonday();
    private final Instant friday = Rota.at(monday.minusDays(3), "10:00");
    private OnDuty nurse = Cast.RONJA;
    private FileId file = FileId.next();

    @BeforeEach
    void aNurseMeetsSomebodyEveryDay() {
        nurse = rota.nurse("Ronja");
        for (var day : DayOfWeek.values()) {
            rota.works(nurse, Rota.FALUN, day, "09:00", "12:00");
        }
        file = Access.as(
                nurse, () -> opening.open(Rota.REGION, Cast.young(Cast.someone()), Set.of(nurse.assignment())));
    }

    @Test
    void beginsWithTheSecondMissedVisitInARow() {
        settles(visit(0), 0, Outcome.MISSED);
        assertThat(open(nurse, 0)).isEmpty();
        settles(visit(1), 1, Outcome.MISSED);

        assertThat(open(nurse, 1)).singleElement().satisfies(duty -> {
            assertThat(duty.file()).isEqualTo(file);
            assertThat(duty.due()).as("two working days later").isEqualTo(monday.plusDays(3));
            assertThat(duty.tries()).isZero();
        });
        settles(visit(2), 2, Outcome.MISSED);
        assertThat(open(nurse, 2)).as("one duty at a time").hasSize(1);
    }

    @Test
    void doesNotBeginWhenTheyCameInBetweenOrSaidSo() {
        settles(visit(0), 0, Outcome.MISSED);
        settles(visit(1), 1, Outcome.CAME);
        settles(visit(2), 2, Outcome.MISSED);
        assertThat(open(nurse, 2)).isEmpty();
        settles(visit(3), 3, Outcome.LATE_CANCEL);
        assertThat(open(nurse, 3)).isEmpty();
    }

    @Test
    void isTakenBackWithTheOutcome() {
        settles(visit(0), 0, Outcome.MISSED);
        var second = visit(1);
        settles(second, 1, Outcome.MISSED);
        settles(second, 1, Outcome.CAME);
        assertThat(open(nurse, 1)).isEmpty();
    }

    @Test
    void standsUntilSomebodySaysHowItEndedAndMovesWithEachTry() {
        settles(visit(0), 0, Outcome.MISSED);
        settles(visit(4), 4, Outcome.MISSED);
        var duty = open(nurse, 4).getFirst();
        assertThat(duty.due()).as("over the weekend").isEqualTo(monday.plusDays(8));

        assertThat(Rota.at(evening(8), nurse, () -> missed.tried(duty.id()))).isTrue();
        assertThat(open(nurse, 8)).singleElement().satisfies(again -> {
            assertThat(again.tries()).isOne();
            assertThat(again.due()).isEqualTo(monday.plusDays(11));
        });
        assertThat(Rota.at(evening(9), nurse, () -> missed.end(duty.id(), Ending.REACHED)))
                .isTrue();
        assertThat(open(nurse, 9)).isEmpty();
        assertThat(Rota.at(evening(9), nurse, () -> missed.end(duty.id(), Ending.DECLINED)))
                .isFalse();
        assertThat(refused("update booking.call_back set ending = 'declined'")).isTrue();
    }

    @Test
    void isForThoseWhoMayOpenTheFileOnly() {
        settles(visit(0), 0, Outcome.MISSED);
        settles(visit(1), 1, Outcome.MISSED);
        var duty = open(nurse, 1).getFirst();
        for (var other : List.of(
                rota.nurse("Robin"), rota.employ("Kim", Rota.FALU_KOMMUN, Rota.FALUN, Profession.SOCIAL_WORKER))) {
            assertThat(open(other, 1)).isEmpty();
            assertThat(Rota.at(evening(1), other, () -> missed.tried(duty.id())))
                    .isFalse();
            assertThat(Rota.at(evening(1), other, () -> missed.end(duty.id(), Ending.REACHED)))
                    .isFalse();
        }
    }

    @Test
    void colleaguesSettleWhatNobodyHasSettled() {
        var visit = visit(0);
        var robin = rota.nurse("Robin");
        assertThat(Rota.at(evening(1), robin, () -> unsettled.ofColleagues(100)))
                .noneMatch(one -> one.attendance().equals(visit));
        assertThat(Access.as(nurse, () -> team.takeIn(file, robin.assignment())))
                .isEqualTo(TeamResult.DONE);
        assertThat(Rota.at(evening(1), robin, () -> unsettled.ofColleagues(100)))
                .anyMatch(one -> one.attendance().equals(visit));
        assertThat(Rota.at(evening(1), nurse, () -> unsettled.ofColleagues(100)))
                .noneMatch(one -> one.attendance().equals(visit));
    }

    private AttendanceId visit(int day) {
        var slot = Rota.slot(nurse, monday.plusDays(day), "09:00");
        var booked = Rota.at(friday, nurse, () -> book.book(slot, new Attendee.File(file)));
        return ((Booked) booked).attendance();
    }

    private void settles(AttendanceId visit, int day, Outcome outcome) {
        assertThat(Rota.at(evening(day), nurse, () -> outcomes.record(visit, outcome)))
                .isEqualTo(RecordResult.RECORDED);
    }

    private Instant evening(int day) {
        return Rota.at(monday.plusDays(day), "17:00");
    }

    private List<CallBack> open(OnDuty who, int day) {
        return Rota.at(evening(day), who, () -> missed.open()).stream()
                .filter(duty -> duty.file().equals(file))
                .toList();
    }

    private boolean refused(String sql) {
        return Access.as(nurse, () -> cast.inTransaction(db -> db.sql(sql).update() == 0));
    }
}
