package se.minimaria.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.booking.DayLine.Who;
import se.minimaria.network.Profession;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class CalendarIT {

    @Autowired
    Rota rota;

    @Autowired
    Book book;

    @Autowired
    DaySheet daySheet;

    @Autowired
    Calendar calendar;

    private final LocalDate monday = Rota.freshMonday();
    private final AccessContext.ThreadHolder youth = Rota.youth();
    private final Instant friday = Rota.at(monday.minusDays(3), "10:00");
    private OnDuty nurse;

    @BeforeEach
    void aNurseHasTwoTimesOnMonday() {
        nurse = rota.nurse("Ronja");
        rota.works(nurse, Rota.FALUN, DayOfWeek.MONDAY, "09:00", "10:30");
    }

    @Test
    void theDaySheetShowsTheOwnStoreAndThatOthersAreBusy() {
        Rota.at(friday, youth, () -> book.book(Rota.slot(nurse, monday, "09:00"), Rota.self(youth)));
        var kim = rota.employ("Kim", Rota.FALU_KOMMUN, Rota.FALUN, Profession.SOCIAL_WORKER);

        var mine = Rota.at(friday, nurse, () -> daySheet.of(monday, DaySheet.Scope.MINE));
        assertThat(mine).extracting(DayLine::who).containsExactly(new Who.Unnamed("Blåbär"), new Who.Free());
        assertThat(mine.getFirst().room()).startsWith("falun-");
        assertThat(mine.getFirst().minutes()).isEqualTo(45);

        assertThat(Rota.at(friday, kim, () -> daySheet.of(monday, DaySheet.Scope.CLINIC)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.who()).isEqualTo(new Who.Elsewhere());
                    assertThat(line.attendance()).isEmpty();
                });
    }

    @Test
    void theWeekShowsWhoWorksAndWhatIsTaken() {
        Rota.at(friday, youth, () -> book.book(Rota.slot(nurse, monday, "09:00"), Rota.self(youth)));
        var kim = rota.employ("Kim", Rota.FALU_KOMMUN, Rota.FALUN, Profession.SOCIAL_WORKER);
        var week = Rota.at(friday, kim, () -> calendar.week(monday.plusDays(3), Rota.FALUN));
        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.rows())
                .filteredOn(row -> row.staff().equals(nurse.staff()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.working())
                            .containsExactly(new CalendarWeek.Span(Rota.at(monday, "09:00"), Rota.at(monday, "10:30")));
                    assertThat(row.busy()).extracting(CalendarWeek.Busy::who).containsExactly(new Who.Elsewhere());
                });
    }
}
