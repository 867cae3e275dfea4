package se.minimaria.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.minimaria.shared.Sweden;

class OpeningHoursTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final OpeningHours mora = hours(
            period("08.00", "16.30", DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            period("08.00", "19.00", DayOfWeek.TUESDAY));

    @Nested
    class OnAnOrdinaryDay {

        @Test
        void opensAtTheFirstMinuteAndIsClosedAtTheLast() {
            assertThat(mora.isOpen(wall("2026-11-24T07:59:59"))).isFalse();
            assertThat(mora.isOpen(wall("2026-11-24T08:00"))).isTrue();
            assertThat(mora.isOpen(wall("2026-11-24T18:59:59"))).isTrue();
            assertThat(mora.isOpen(wall("2026-11-24T19:00"))).isFalse();
        }

        @Test
        void saysWhenItClosesWhileItIsOpenOnly() {
            assertThat(mora.closesAt(wall("2026-11-24T17:00"))).contains(wall("2026-11-24T19:00"));
            assertThat(mora.closesAt(wall("2026-11-24T20:00"))).isEmpty();
        }

        @Test
        void saysWhenItOpensNextOverTheWeekend() {
            assertThat(mora.opensNext(wall("2026-11-24T07:00"))).contains(wall("2026-11-24T08:00"));
            assertThat(mora.opensNext(wall("2026-11-24T08:00"))).contains(wall("2026-11-25T08:00"));
            assertThat(mora.opensNext(wall("2026-11-27T17:00"))).contains(wall("2026-11-30T08:00"));
        }

        @Test
        void understandsMomentsOfOtherZones() {
            ZonedDateTime utc = LocalDateTime.of(2026, 11, 24, 17, 30).atZone(ZoneOffset.UTC);
            assertThat(mora.isOpen(utc)).isTrue();
            assertThat(mora.closesAt(utc)).contains(wall("2026-11-24T19:00"));
        }

        @Test
        void listsTheHoursOfTheDayInOrder() {
            OpeningHours withLunch =
                    hours(period("13.00", "16.00", DayOfWeek.TUESDAY), period("08.00", "12.00", DayOfWeek.TUESDAY));
            assertThat(withLunch.on(TUESDAY))
                    .containsExactly(
                            new Opening(wall("2026-11-24T08:00"), wall("2026-11-24T12:00")),
                            new Opening(wall("2026-11-24T13:00"), wall("2026-11-24T16:00")));
            assertThat(withLunch.opensNext(wall("2026-11-24T12:30"))).contains(wall("2026-11-24T13:00"));
        }
    }

    @Nested
    class OnClosedDays {

        private final OpeningHours hours = new OpeningHours(
                mora.periods(), new ClosedDays(new TreeMap<>(Map.of(TUESDAY, "Helgdag")), origin(null, null)));

        @Test
        void staysClosedAndOpensOnTheDayAfter() {
            assertThat(hours.isOpen(wall("2026-11-24T10:00"))).isFalse();
            assertThat(hours.opensNext(wall("2026-11-24T07:00"))).contains(wall("2026-11-25T08:00"));
        }
    }

    @Nested
    class WithDatesOfValidity {

        private final OpeningPeriod before =
                new OpeningPeriod(Set.of(DayOfWeek.TUESDAY), at("08.00"), at("16.00"), origin(null, TUESDAY));
        private final OpeningPeriod after = new OpeningPeriod(
                Set.of(DayOfWeek.TUESDAY), at("10.00"), at("18.00"), origin(TUESDAY.plusDays(1), null));

        @Test
        void changesHoursOnTheDay() {
            OpeningHours hours = hours(before, after);
            assertThat(hours.isOpen(wall("2026-11-24T09:00"))).isTrue();
            assertThat(hours.isOpen(wall("2026-12-01T09:00"))).isFalse();
            assertThat(hours.closesAt(wall("2026-12-01T17:00"))).contains(wall("2026-12-01T18:00"));
        }

        @Test
        void neverOpensAgainAfterTheLastDay() {
            assertThat(hours(before).opensNext(wall("2026-11-24T08:00"))).isEmpty();
        }

        @Test
        void doNotCollideWhenTheirDatesDoNotMeet() {
            assertThat(before.collidesWith(after)).isFalse();
            assertThat(before.collidesWith(before)).isTrue();
        }
    }

    /** On the night to 29 March 2026 the clock goes from 02.00 to 03.00. */
    @Nested
    class InSpring {

        @Test
        void losesAnHourOfTheNight() {
            OpeningHours night = hours(period("01.00", "04.00", DayOfWeek.SUNDAY));
            Opening opening = night.on(LocalDate.of(2026, 3, 29)).getFirst();
            assertThat(Duration.between(opening.opens(), opening.closes())).isEqualTo(Duration.ofHours(2));
            assertThat(night.isOpen(wall("2026-03-29T03:30"))).isTrue();
            assertThat(night.closesAt(wall("2026-03-29T01:59"))).contains(wall("2026-03-29T04:00"));
        }

        @Test
        void movesHoursForwardThatTheClockSkips() {
            OpeningHours skipped = hours(period("02.00", "02.45", DayOfWeek.SUNDAY));
            assertThat(skipped.opensNext(wall("2026-03-29T01:59"))).contains(wall("2026-03-29T03:00"));
            assertThat(skipped.closesAt(wall("2026-03-29T03:10"))).contains(wall("2026-03-29T03:45"));
        }

        @Test
        void doesNotOpenWhenTheGapSwallowsTheHours() {
            OpeningHours swallowed = hours(period("02.30", "03.00", DayOfWeek.SUNDAY));
            assertThat(swallowed.on(LocalDate.of(2026, 3, 29))).isEmpty();
            assertThat(swallowed.opensNext(wall("2026-03-29T00:00"))).contains(wall("2026-04-05T02:30"));
        }

        @Test
        void keepsWallClockHoursOnTheMondayAfter() {
            assertThat(mora.opensNext(wall("2026-03-27T17:00"))).contains(wall("2026-03-30T08:00"));
            assertThat(Duration.between(wall("2026-03-27T08:00"), wall("2026-03-30T08:00")))
                    .isEqualTo(Duration.ofHours(71));
        }
    }

    /** On the night to 25 October 2026 the clock goes from 03.00 back to 02.00. */
    @Nested
    class InAutumn {

        @Test
        void gainsAnHourOfTheNight() {
            OpeningHours night = hours(period("01.00", "04.00", DayOfWeek.SUNDAY));
            Opening opening = night.on(LocalDate.of(2026, 10, 25)).getFirst();
            assertThat(Duration.between(opening.opens(), opening.closes())).isEqualTo(Duration.ofHours(4));
        }

        @Test
        void closesTheFirstTimeThatTheHourComes() {
            OpeningHours night = hours(period("01.00", "02.30", DayOfWeek.SUNDAY));
            ZonedDateTime first = wall("2026-10-25T02:15").withEarlierOffsetAtOverlap();
            ZonedDateTime second = first.withLaterOffsetAtOverlap();
            assertThat(night.isOpen(first)).isTrue();
            assertThat(night.isOpen(second)).isFalse();
        }

        @Test
        void keepsWallClockHoursOnTheMondayAfter() {
            assertThat(mora.opensNext(wall("2026-10-23T17:00"))).contains(wall("2026-10-26T08:00"));
            assertThat(Duration.between(wall("2026-10-23T08:00"), wall("2026-10-26T08:00")))
                    .isEqualTo(Duration.ofHours(73));
        }
    }

    @Test
    void refusesHoursThatCloseBeforeTheyOpen() {
        assertThatThrownBy(() -> period("16.00", "08.00", DayOfWeek.MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OpeningHours hours(OpeningPeriod... periods) {
        return new OpeningHours(List.of(periods), new ClosedDays(new TreeMap<>(), origin(null, null)));
    }

    private static OpeningPeriod period(String opens, String closes, DayOfWeek... days) {
        return new OpeningPeriod(Set.of(days), at(opens), at(closes), origin(null, null));
    }

    private static Origin origin(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Origin(null, true, new Validity(from, to));
    }

    private static LocalTime at(String time) {
        return LocalTime.parse(time.replace('.', ':'));
    }

    private static ZonedDateTime wall(String local) {
        return LocalDateTime.parse(local).atZone(Sweden.ZONE);
    }
}
