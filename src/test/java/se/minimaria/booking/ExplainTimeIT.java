package se.minimaria.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.booking.CalendarWeek.Span;
import se.minimaria.booking.ExplainTime.Explained;
import se.minimaria.booking.ExplainTime.Row;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Profession;
import se.minimaria.testing.MinimariaTest;

/** For any time, what is in the way; where nothing is, the search offers it. */
@MinimariaTest
class ExplainTimeIT {

    @Autowired
    Rota rota;

    @Autowired
    Book book;

    @Autowired
    FindSlots slots;

    @Autowired
    ExplainTime explain;

    @Autowired
    Cancel cancel;

    private final LocalDate monday = Rota.freshMonday();
    private final Instant friday = Rota.at(monday.minusDays(3), "10:00");
    private final String name = "Ronja" + monday.toEpochDay();
    private OnDuty nurse;

    @BeforeEach
    void aNurseWorksInTwoPlaces() {
        nurse = rota.nurse(name);
        rota.works(nurse, Rota.FALUN, DayOfWeek.MONDAY, "09:00", "12:00");
        rota.works(nurse, Rota.MORA, DayOfWeek.MONDAY, "12:00", "16:00");
    }

    @Test
    void saysWhatHoldsForThePlaceFirst() {
        assertThat(whole(Rota.FALUN, Rota.at(monday.minusDays(7), "09:00"))).isEqualTo(new WhyNotFree.Past());
        assertThat(whole(Rota.FALUN, Rota.at(monday.plusWeeks(9), "09:00"))).isInstanceOf(WhyNotFree.TooFar.class);
        assertThat(whole(Rota.FALUN, Rota.at(monday, "09:10"))).isEqualTo(new WhyNotFree.NotAQuarter());
        assertThat(whole(Rota.FALUN, Rota.at(monday, "16:15")))
                .as("ends after it shuts")
                .isEqualTo(new WhyNotFree.Shut(List.of(span("08:00", "16:30"))));
        assertThat(whole(Rota.AVESTA, Rota.at(monday, "10:00"))).isEqualTo(new WhyNotFree.Shut(List.of()));
    }

    @Test
    void saysWhereTheyAreInstead() {
        assertThat(why(Rota.FALUN, "08:00")).contains(new WhyNotFree.NotAtWork(List.of(span("09:00", "12:00"))));
        assertThat(why(Rota.FALUN, "13:00")).contains(new WhyNotFree.Elsewhere(Rota.MORA));
        var tuesday = Rota.at(friday, nurse, () -> explain.of(Rota.FALUN, Rota.at(monday.plusDays(1), "10:00")));
        assertThat(own(tuesday).why()).contains(new WhyNotFree.NotAtWork(List.of()));
    }

    @Test
    void saysUntilWhenTheyAreTakenAndThatTheyTravel() {
        var youth = Rota.youth();
        Rota.at(friday, youth, () -> book.book(slot("11:00"), Rota.self(youth)));

        assertThat(why(Rota.FALUN, "10:30")).contains(new WhyNotFree.Meets(Rota.at(monday, "11:45")));
        assertThat(why(Rota.MORA, "12:30")).contains(new WhyNotFree.Travels(Duration.ofMinutes(75)));
        assertThat(why(Rota.MORA, "13:00")).as("75 minutes later").isEmpty();
    }

    @Test
    void saysThatEveryRoomIsTaken() {
        var wednesday = monday.plusDays(2);
        for (var room = 0; room < 2; room++) {
            var other = rota.employ("Vikarie", Rota.REGION, Rota.AVESTA, Profession.NURSE);
            rota.works(other, Rota.AVESTA, DayOfWeek.WEDNESDAY, "09:00", "16:00");
            var youth = Rota.youth();
            var theirs = Rota.slot(other, wednesday, "10:00");
            var there = new Slot(
                    theirs.assignment(),
                    theirs.staff(),
                    theirs.staffGivenName(),
                    theirs.profession(),
                    theirs.principal(),
                    Rota.AVESTA,
                    Mode.ON_SITE,
                    theirs.starts(),
                    theirs.ends());
            assertThat(Rota.at(friday, youth, () -> book.book(there, Rota.self(youth))))
                    .isInstanceOf(BookResult.Booked.class);
        }
        rota.works(nurse, Rota.AVESTA, DayOfWeek.WEDNESDAY, "09:00", "16:00");

        assertThat(own(Rota.at(friday, nurse, () -> explain.of(Rota.AVESTA, Rota.at(wednesday, "10:15"))))
                        .why())
                .contains(new WhyNotFree.NoRoom());
    }

    @Test
    void agreesWithTheSearchForEveryQuarterOfTheDay() {
        var youth = Rota.youth();
        Rota.at(friday, youth, () -> book.book(slot("10:00"), Rota.self(youth)));
        var offered = Rota.at(friday, nurse, () -> slots.find(Rota.day(monday, nurse)));
        assertThat(offered).isNotEmpty();

        for (var slot : offered) {
            var answer = Rota.at(friday, nurse, () -> explain.of(slot.clinic(), slot.starts()));
            assertThat(own(answer).why())
                    .as("%s %s", slot.clinic(), slot.starts())
                    .isEmpty();
        }
        for (var quarter = Rota.at(monday, "08:00");
                quarter.isBefore(Rota.at(monday, "17:00"));
                quarter = quarter.plus(BookingSettings.STEP)) {
            for (var clinic : List.of(Rota.FALUN, Rota.MORA)) {
                agrees(clinic, quarter);
            }
        }
    }

    /** What is said to be free can be taken, and what is not cannot. */
    private void agrees(ClinicId clinic, Instant at) {
        var answer = Rota.at(friday, nurse, () -> explain.of(clinic, at));
        var free = answer.whole().isEmpty() && own(answer).why().isEmpty();
        var youth = Rota.youth();
        var wanted = new Slot(
                nurse.assignment(),
                nurse.staff(),
                name,
                Profession.NURSE,
                Rota.REGION,
                clinic,
                Mode.ON_SITE,
                at,
                at.plus(Duration.ofMinutes(45)));
        var taken = Rota.at(friday, youth, () -> book.hold(wanted));
        assertThat(taken instanceof BookResult.Held).as("%s %s", clinic, at).isEqualTo(free);
        if (taken instanceof BookResult.Held held) {
            Rota.at(friday, youth, () -> cancel.cancel(held.appointment()));
        }
    }

    private WhyNotFree whole(ClinicId clinic, Instant at) {
        return Rota.at(friday, nurse, () -> explain.of(clinic, at)).whole().orElseThrow();
    }

    private Optional<WhyNotFree> why(ClinicId clinic, String time) {
        return own(Rota.at(friday, nurse, () -> explain.of(clinic, Rota.at(monday, time))))
                .why();
    }

    private Row own(Explained answer) {
        return answer.rows().stream()
                .filter(row -> row.givenName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Slot slot(String time) {
        return Rota.slot(nurse, monday, time);
    }

    private Span span(String from, String to) {
        return new Span(Rota.at(monday, from), Rota.at(monday, to));
    }
}
