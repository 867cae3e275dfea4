package se.minimaria.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.network.Network;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class FindSlotsIT {

    private static final List<Profession> PROFESSIONS =
            List.of(Profession.PHYSICIAN, Profession.PSYCHOLOGIST, Profession.NURSE);

    @Autowired
    Rota rota;

    @Autowired
    FindSlots slots;

    @Autowired
    Book book;

    @Autowired
    Network network;

    private final LocalDate monday = Rota.freshMonday();

    @Test
    void nineStaysNineAcrossBothClockChanges() {
        var nurse = rota.nurse("Ronja");
        for (var day : List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)) {
            rota.works(nurse, Rota.DIGITAL, day, "09:00", "09:45");
        }
        var spring = find(nurse, LocalDate.of(2026, 3, 25), LocalDate.of(2026, 4, 1));
        var autumn = find(nurse, LocalDate.of(2026, 10, 21), LocalDate.of(2026, 10, 28));

        assertThat(spring)
                .extracting(Slot::starts)
                .containsExactly(Instant.parse("2026-03-27T08:00:00Z"), Instant.parse("2026-03-30T07:00:00Z"));
        assertThat(autumn)
                .extracting(Slot::starts)
                .containsExactly(Instant.parse("2026-10-23T07:00:00Z"), Instant.parse("2026-10-26T08:00:00Z"));
        assertThat(spring)
                .allSatisfy(slot ->
                        assertThat(Sweden.wall(slot.starts()).toLocalTime()).isEqualTo(LocalTime.of(9, 0)));
    }

    @Test
    void aDayOfTwentyThreeHoursIsSearchedToItsEnd() {
        var sunday = LocalDate.of(2026, 3, 29);
        var nurse = rota.nurse("Nour");
        rota.works(nurse, Rota.DIGITAL, DayOfWeek.MONDAY, "18:30", "20:00");
        assertThat(find(nurse, sunday, sunday.plusDays(2)))
                .extracting(slot -> Sweden.wall(slot.starts()).toLocalTime())
                .containsExactly(LocalTime.of(18, 30), LocalTime.of(19, 15));
    }

    @Test
    void theSatelliteIsOpenOnItsWeekdayOnly() {
        var nurse = rota.nurse("Alva");
        for (var day : DayOfWeek.values()) {
            rota.works(nurse, Rota.AVESTA, day, "08:00", "18:00");
        }
        var found = find(nurse, monday, monday.plusDays(14));
        assertThat(found).isNotEmpty().allSatisfy(slot -> {
            assertThat(Sweden.day(slot.starts()).getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
            assertThat(Sweden.wall(slot.starts()).getHour()).isGreaterThanOrEqualTo(9);
            assertThat(Sweden.wall(slot.ends()).toLocalTime()).isBeforeOrEqualTo(LocalTime.of(16, 0));
        });
    }

    @Test
    void theEveningIsOfferedOnTheEveningOnly() {
        var nurse = rota.nurse("Elis");
        for (var day : List.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)) {
            rota.works(nurse, Rota.FALUN, day, "15:00", "21:00");
        }
        assertThat(find(nurse, monday, monday.plusDays(7)))
                .extracting(slot -> Sweden.wall(slot.starts()).getDayOfWeek() + " "
                        + Sweden.wall(slot.starts()).toLocalTime())
                .containsExactly(
                        "WEDNESDAY 15:00",
                        "WEDNESDAY 15:45",
                        "THURSDAY 15:00",
                        "THURSDAY 15:45",
                        "THURSDAY 16:30",
                        "THURSDAY 17:15",
                        "THURSDAY 18:00",
                        "THURSDAY 18:45");
    }

    @Test
    void nobodyWorksAtTwoPlacesAtOnce() {
        var nurse = rota.nurse("Ture");
        rota.works(nurse, Rota.FALUN, DayOfWeek.WEDNESDAY, "08:00", "12:00");
        assertThatThrownBy(() -> rota.works(nurse, Rota.AVESTA, DayOfWeek.WEDNESDAY, "11:45", "16:00"))
                .isInstanceOf(IllegalArgumentException.class);
        rota.works(nurse, Rota.DIGITAL, DayOfWeek.WEDNESDAY, "09:00", "12:00");
        rota.works(nurse, Rota.AVESTA, DayOfWeek.WEDNESDAY, "12:00", "16:00");
    }

    @Test
    void whoeverTravelsIsFreeWhenTheyHaveArrived() {
        var nurse = rota.nurse("Ronja");
        rota.works(nurse, Rota.FALUN, DayOfWeek.WEDNESDAY, "08:00", "11:00");
        rota.works(nurse, Rota.AVESTA, DayOfWeek.WEDNESDAY, "11:00", "15:00");
        var wednesday = monday.plusDays(2);
        var before = find(nurse, wednesday, wednesday.plusDays(1));
        var last = before.stream()
                .filter(slot -> slot.clinic().equals(Rota.FALUN))
                .toList()
                .getLast();
        assertThat(Sweden.wall(last.starts()).toLocalTime()).isEqualTo(LocalTime.of(10, 15));
        bookAs(Rota.youth(), last);

        var after = find(nurse, wednesday, wednesday.plusDays(1));
        assertThat(after)
                .filteredOn(slot -> slot.clinic().equals(Rota.AVESTA))
                .extracting(slot -> Sweden.wall(slot.starts()).toLocalTime())
                .first()
                .isEqualTo(LocalTime.of(12, 15));

        var atOnce = before.stream()
                .filter(slot -> slot.clinic().equals(Rota.AVESTA))
                .toList()
                .getFirst();
        assertThat(tryAs(Rota.youth(), atOnce)).isInstanceOf(BookResult.Taken.class);
    }

    @Test
    void othersThanThoseOnDutyNeedTwoHoursAndNobodySeesBeyondEightWeeks() {
        var nurse = rota.nurse("Nour");
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)) {
            rota.works(nurse, Rota.DIGITAL, day, "09:00", "12:45");
        }
        var now = Rota.at(monday, "09:10");
        var seen = Rota.when(now, () -> Access.as(new Visitor(), () -> slots.find(all(nurse))));
        var atWork = Rota.when(now, () -> Access.as(nurse, () -> slots.find(all(nurse))));
        assertThat(seen.getFirst().starts()).isEqualTo(Rota.at(monday, "11:15"));
        assertThat(atWork.getFirst().starts()).isEqualTo(Rota.at(monday, "09:45"));
        assertThat(seen)
                .allSatisfy(
                        slot -> assertThat(Duration.between(now, slot.starts())).isLessThan(Duration.ofDays(56)));
        assertThat(seen).hasSizeGreaterThan(16 * 4);
    }

    @Test
    void everyOfferedTimeKeepsTheRulesAndCanBeBooked() {
        var random = new Random(20_260_329);
        var staff = new ArrayList<OnDuty>();
        for (var i = 0; i < 6; i++) {
            var nurse = rota.employ("Nurse", Rota.REGION, Rota.FALUN, PROFESSIONS.get(i % 3));
            staff.add(nurse);
            rota.works(nurse, Rota.AVESTA, DayOfWeek.WEDNESDAY, "12:00", i % 2 == 0 ? "15:50" : "16:00");
            rota.works(nurse, Rota.FALUN, DayOfWeek.WEDNESDAY, "08:05", "12:00");
            rota.works(nurse, Rota.DIGITAL, DayOfWeek.WEDNESDAY, "10:00", "14:00");
        }
        var booked = new ArrayList<Slot>();
        var day = monday.plusDays(2);
        for (var round = 0; round < 60; round++) {
            var offered = staff.stream()
                    .flatMap(one -> find(one, day, day.plusDays(1)).stream())
                    .toList();
            offered.forEach(slot -> assertKeepsTheRules(slot, booked));
            if (offered.isEmpty()) {
                break;
            }
            var chosen = offered.get(random.nextInt(offered.size()));
            bookAs(Rota.youth(), chosen);
            booked.add(chosen);
        }
        assertThat(booked).hasSizeGreaterThan(25);
    }

    private void assertKeepsTheRules(Slot slot, List<Slot> booked) {
        var clinic = network.clinic(slot.clinic());
        assertThat(clinic.hours().on(Sweden.day(slot.starts())))
                .anyMatch(open -> !slot.starts().isBefore(open.opens().toInstant())
                        && !slot.ends().isAfter(open.closes().toInstant()));
        assertThat(slot.starts().getEpochSecond() % 900).isZero();
        assertThat(Duration.between(slot.starts(), slot.ends())).isEqualTo(Duration.ofMinutes(45));
        assertThat(booked)
                .filteredOn(other -> other.staff().equals(slot.staff()))
                .allSatisfy(other -> {
                    var travels = slot.mode() == Mode.ON_SITE
                            && other.mode() == Mode.ON_SITE
                            && !slot.clinic().equals(other.clinic());
                    var pause = travels ? Duration.ofMinutes(75) : Duration.ZERO;
                    assertThat(slot.starts().isBefore(other.ends().plus(pause))
                                    && other.starts().isBefore(slot.ends().plus(pause)))
                            .as("%s after %s", slot, other)
                            .isFalse();
                });
        var together = booked.stream()
                .filter(other -> other.mode() == Mode.ON_SITE && other.clinic().equals(slot.clinic()))
                .filter(other ->
                        !slot.starts().isBefore(other.starts()) && slot.starts().isBefore(other.ends()))
                .count();
        assertThat(slot.mode() == Mode.DIGITAL || together < clinic.rooms().size())
                .isTrue();
    }

    private List<Slot> find(OnDuty who, LocalDate from, LocalDate until) {
        var query = new SlotQuery(
                Rota.at(from, "00:00"),
                Rota.at(until, "00:00"),
                Set.of(),
                Set.of(),
                Optional.of(who.assignment()),
                1_000);
        return Rota.when(Rota.at(from.minusDays(5), "08:00"), () -> Access.as(new Visitor(), () -> slots.find(query)));
    }

    private static SlotQuery all(OnDuty who) {
        return new SlotQuery(
                Instant.EPOCH,
                Instant.parse("9999-01-01T00:00:00Z"),
                Set.of(),
                Set.of(),
                Optional.of(who.assignment()),
                1_000);
    }

    private void bookAs(AccessContext.ThreadHolder youth, Slot slot) {
        assertThat(tryAs(youth, slot)).isInstanceOf(Booked.class);
    }

    private BookResult tryAs(AccessContext.ThreadHolder youth, Slot slot) {
        return Rota.when(
                slot.starts().minus(Duration.ofDays(3)),
                () -> Access.as(youth, () -> book.book(slot, Rota.self(youth))));
    }
}
