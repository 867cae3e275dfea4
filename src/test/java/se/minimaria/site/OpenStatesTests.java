package se.minimaria.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.minimaria.network.ClosedDays;
import se.minimaria.network.OpeningHours;
import se.minimaria.network.OpeningPeriod;
import se.minimaria.network.Origin;
import se.minimaria.network.Validity;
import se.minimaria.shared.Sweden;
import se.minimaria.web.TestMoments;

/** Falun's hours of the network file, Lucia week 2026. */
class OpenStatesTests {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final Origin ORIGIN = new Origin(null, true, Validity.ALWAYS);
    private static final OpeningHours HOURS = new OpeningHours(
            List.of(
                    period(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), "08:00", "16:30"),
                    period(EnumSet.of(DayOfWeek.THURSDAY), "08:00", "19:30"),
                    period(EnumSet.of(DayOfWeek.FRIDAY), "08:00", "16:30")),
            closed("2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01"));

    @Test
    void saysUntilWhenItIsOpen() {
        assertThat(at("2026-12-07T08:00")).isEqualTo(new OpenState(true, "Öppet till 16.30"));
        assertThat(at("2026-12-10T19:29")).isEqualTo(new OpenState(true, "Öppet till 19.30"));
    }

    @Test
    void isClosedAtTheMomentOfClosing() {
        assertThat(at("2026-12-07T16:30")).isEqualTo(new OpenState(false, "Öppnar i morgon 8.00"));
    }

    @Test
    void saysTodayBeforeTheDoorsOpen() {
        assertThat(at("2026-12-07T07:59")).isEqualTo(new OpenState(false, "Öppnar i dag 8.00"));
    }

    @Test
    void namesTheWeekdayOverAWeekend() {
        assertThat(at("2026-12-11T17:00")).isEqualTo(new OpenState(false, "Öppnar måndag 8.00"));
    }

    @Test
    void skipsHolidays() {
        assertThat(at("2026-12-23T20:00")).isEqualTo(new OpenState(false, "Öppnar måndag 8.00"));
    }

    @Test
    void namesTheDateWhenItIsAWeekAway() {
        OpeningHours mondays =
                new OpeningHours(List.of(period(EnumSet.of(DayOfWeek.MONDAY), "09:00", "16:00")), closed("2026-12-14"));
        assertThat(states("2026-12-10T12:00").of(mondays, SWEDISH).text()).isEqualTo("Öppnar måndag 21 december 9.00");
    }

    @Test
    void admitsThatAClinicNeverOpens() {
        OpeningHours never = new OpeningHours(List.of(), closed());
        assertThat(states("2026-12-10T12:00").of(never, SWEDISH))
                .isEqualTo(new OpenState(false, "Stängt tills vidare"));
    }

    @Test
    void saysTheSameInEnglish() {
        assertThat(states("2026-12-11T17:00").of(HOURS, Locale.ENGLISH).text()).isEqualTo("Opens Monday at 08:00");
    }

    private static OpenState at(String wall) {
        return states(wall).of(HOURS, SWEDISH);
    }

    private static OpenStates states(String wall) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/web", "messages/site");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        Clock clock = Clock.fixed(Sweden.instant(LocalDateTime.parse(wall)), ZoneOffset.UTC);
        return new OpenStates(TestMoments.at(clock, texts), texts);
    }

    private static OpeningPeriod period(Set<DayOfWeek> days, String opens, String closes) {
        return new OpeningPeriod(days, LocalTime.parse(opens), LocalTime.parse(closes), ORIGIN);
    }

    private static ClosedDays closed(String... days) {
        TreeMap<LocalDate, String> names = new TreeMap<>();
        for (String day : days) {
            names.put(LocalDate.parse(day), "ledig");
        }
        return new ClosedDays(names, ORIGIN);
    }
}
