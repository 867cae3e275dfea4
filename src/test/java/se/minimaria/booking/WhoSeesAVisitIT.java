package se.minimaria.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.BookResult.NotOffered;
import se.minimaria.booking.DayLine.Who;
import se.minimaria.network.Profession;
import se.minimaria.person.CareTeam;
import se.minimaria.person.OpenFile;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Within one principal: who comes, and how it went, is for the team and for whoever is to be met. */
@MinimariaTest
class WhoSeesAVisitIT {

    @Autowired
    Rota rota;

    @Autowired
    Book book;

    @Autowired
    RecordOutcome outcomes;

    @Autowired
    DaySheet daySheet;

    @Autowired
    Calendar calendar;

    @Autowired
    UnsettledVisits unsettled;

    @Autowired
    OpenFile opening;

    @Autowired
    CareTeam team;

    @Autowired
    AccessLog log;

    @Autowired
    Cast cast;

    private final LocalDate monday = Rota.freshMonday();
    private final Instant friday = Rota.at(monday.minusDays(3), "10:00");
    private final Instant afterwards = Rota.at(monday, "12:00");
    private OnDuty nurse;
    private OnDuty colleague;
    private OnDuty coordinator;
    private FileId file;

    @BeforeEach
    void aNurseAndTwoColleaguesShareAClinic() {
        nurse = rota.nurse("Ronja");
        colleague = rota.employ("Doris", Rota.REGION, Rota.FALUN, Profession.PHYSICIAN);
        coordinator = rota.employ("Sami", Rota.REGION, Rota.FALUN, Profession.COORDINATOR);
        rota.works(nurse, Rota.FALUN, DayOfWeek.MONDAY, "09:00", "10:30");
        file = Access.as(
                nurse, () -> opening.open(Rota.REGION, Cast.young(Cast.someone()), Set.of(nurse.assignment())));
    }

    @Test
    void aColleagueOutsideTheTeamSeesThatTheTimeIsTakenAndNothingElse() {
        var booked = booked(new Attendee.File(file));
        settle(nurse, booked, Outcome.CAME);

        assertThat(clinic(nurse)).extracting(DayLine::who).containsExactly(new Who.Known(file));
        for (var outside : List.of(colleague, coordinator)) {
            assertThat(clinic(outside)).singleElement().satisfies(line -> {
                assertThat(line.who()).isEqualTo(new Who.Elsewhere());
                assertThat(line.attendance()).isEmpty();
                assertThat(line.outcome()).isEmpty();
            });
            assertThat(Rota.at(friday, outside, () -> calendar.week(monday, Rota.FALUN))
                            .rows())
                    .flatExtracting(CalendarWeek.Row::busy)
                    .extracting(CalendarWeek.Busy::who)
                    .containsExactly(new Who.Elsewhere());
        }
    }

    @Test
    void aColleagueDoesNotSeeWhatSomebodyWithoutANameIsCalledAndWhoeverMeetsThemDoes() {
        var youth = Rota.youth();
        Rota.at(friday, youth, () -> book.book(Rota.slot(nurse, monday, "09:00"), Rota.self(youth)));

        assertThat(clinic(nurse)).extracting(DayLine::who).containsExactly(new Who.Unnamed("Blåbär"));
        assertThat(clinic(colleague)).extracting(DayLine::who).containsExactly(new Who.Elsewhere());
        assertThat(Rota.at(afterwards, nurse, () -> unsettled.mine(10))).hasSize(1);
    }

    @Test
    void aColleagueOutsideTheTeamSaysNothingAboutAVisit() {
        var booked = booked(new Attendee.File(file));

        for (var outside : List.of(colleague, coordinator)) {
            assertThat(Rota.at(friday, outside, () -> outcomes.record(booked.attendance(), Outcome.CANCELLED_BY_US)))
                    .isEqualTo(RecordResult.NOT_THERE);
            assertThat(settle(outside, booked, Outcome.MISSED)).isEqualTo(RecordResult.NOT_THERE);
        }
        assertThat(clinic(nurse)).singleElement().satisfies(line -> {
            assertThat(line.cancelled()).isFalse();
            assertThat(line.outcome()).isEmpty();
        });
    }

    @Test
    void theTeamSaysHowAColleaguesVisitWentAndTheLogTells() {
        var booked = booked(new Attendee.File(file));
        Access.run(nurse, () -> team.join(file, colleague.assignment()));

        assertThat(settle(colleague, booked, Outcome.MISSED)).isEqualTo(RecordResult.RECORDED);

        assertThat(logged()).contains("Ronja Exempelsson visit booked", "Doris Exempelsson visit settled");
    }

    @Test
    void whoeverWasToMeetSomebodySaysHowItWentWithoutTakingPart() {
        var youth = Rota.youth();
        var booked =
                (Booked) Rota.at(friday, youth, () -> book.book(Rota.slot(nurse, monday, "09:00"), Rota.self(youth)));

        assertThat(settle(colleague, booked, Outcome.CAME)).isEqualTo(RecordResult.NOT_THERE);
        assertThat(settle(nurse, booked, Outcome.CAME)).isEqualTo(RecordResult.RECORDED);
    }

    @Test
    void nobodyBooksForAFileThatIsClosedToThem() {
        var refused =
                Rota.at(friday, colleague, () -> book.book(Rota.slot(nurse, monday, "09:00"), new Attendee.File(file)));

        assertThat(refused).isEqualTo(new NotOffered("booking.refused.file-closed"));
        assertThat(clinic(nurse)).isEmpty();
    }

    @Test
    void whoeverIsBookedToMeetSomebodyTakesPartFromThenOn() {
        rota.works(colleague, Rota.FALUN, DayOfWeek.MONDAY, "09:00", "10:30");
        assertThat(Access.as(colleague, () -> team.ground(file))).isEmpty();

        var booked =
                Rota.at(friday, nurse, () -> book.book(Rota.slot(colleague, monday, "09:00"), new Attendee.File(file)));

        assertThat(booked).isInstanceOf(Booked.class);
        assertThat(Access.as(nurse, () -> team.of(file))).containsExactly(nurse.assignment(), colleague.assignment());
    }

    private Booked booked(Attendee who) {
        return (Booked) Rota.at(friday, nurse, () -> book.book(Rota.slot(nurse, monday, "09:00"), who));
    }

    private List<DayLine> clinic(OnDuty who) {
        return Rota.at(friday, who, () -> daySheet.of(monday, DaySheet.Scope.CLINIC));
    }

    private RecordResult settle(OnDuty who, Booked booked, Outcome outcome) {
        return Rota.at(afterwards, who, () -> outcomes.record(booked.attendance(), outcome));
    }

    private List<String> logged() {
        return Access.as(
                nurse,
                () -> cast.inTransaction(
                        db -> log.about(Rota.REGION, file, Optional.of(afterwards.plusSeconds(1)), 50).stream()
                                .map(row -> row.actorName() + " " + row.objectKind() + " " + row.action())
                                .toList()));
    }
}
