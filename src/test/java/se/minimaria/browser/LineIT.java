package se.minimaria.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.platform.TestDatabase;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Editions;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;

/**
 * The whole line in real windows: from an anonymous question on a phone to a lawful copy, a ledger that the youth can
 * read, and a visit that is counted.
 */
@MinimariaTest
class LineIT {

    private static final LocalDate DAY =
            Sweden.day(new WorldClock().real()).minusMonths(1).withDayOfMonth(20);
    private static final YearMonth LAST_MONTH = YearMonth.from(DAY);

    @LocalServerPort
    int port;

    @Autowired
    Editions editions;

    @Test
    void goesFromAnAnonymousQuestionToALawfulCountedVisit() throws SQLException {
        var root = "http://127.0.0.1:" + port;
        var mark = letters();
        var question = "Kan man prata med er om att sova dåligt? " + mark;
        var family = "Provsson" + mark;
        var youth = new Youth(Chromium.phone(root));
        var nurse = Worker.signsIn(Chromium.desktop(root), "nurse");
        var social = Worker.signsIn(Chromium.desktop(root), "social-falun");

        var words = youth.asks(question);
        assertThat(words.split(" ", -1)).hasSize(4);

        var thread = nurse.findsThread(question);
        nurse.sorts("Sover dåligt, ingen fara nu.");
        nurse.answers(thread, "Det kan man. Vill du komma hit?");
        nurse.offersTimesWith(thread, "Sjuksköterska", "Ronja");

        youth.comesBackWith(words);
        assertThat(youth.page().locator("main")).containsText("Det kan man.");
        youth.takesTheFirstOffer();
        youth.givesName("Elis", family);

        var file = nurse.opens(family);
        assertThat(nurse.page().locator("h1")).containsText(family);
        nurse.notesConsent(file, "Falu kommun", "Droger", "Planering");

        nurse.beginsNote(file);
        nurse.writes(0, "Kom i tid. Det här stannar.");
        nurse.writes(1, "Röker på helger, vill sluta. " + mark);
        nurse.sends(1, "Falu kommun");
        nurse.writes(2, "Mamman berättade om sin egen oro.");
        nurse.sends(2, "Falu kommun");
        nurse.saysItIsAboutSomebodyElse(2);
        nurse.checksAgain();
        assertThat(nurse.page().locator(".mm-verdict.yes")).hasCount(1);
        assertThat(nurse.page().locator(".mm-verdict.no")).hasCount(1);
        nurse.signs();
        assertThat(nurse.page().locator("main")).containsText("Falu kommun");

        social.page().navigate("/arbete/handlingar");
        social.page()
                .locator("main a", new Page.LocatorOptions().setHasText(family))
                .first()
                .click();
        assertThat(social.page().locator("main")).containsText("Röker på helger, vill sluta. " + mark);
        assertThat(social.page().locator("main")).not().containsText("Det här stannar");
        assertThat(social.page().locator("main")).not().containsText("Mamman");

        var code = nurse.handsOverCode(file);
        youth.signsInWith(code);
        assertThat(youth.ledger()).containsText("Falu kommun");
        assertThat(youth.ledger()).containsText("Ronja");
        youth.comesBackWith(words);
        assertThat(youth.page()).hasURL(Pattern.compile(".*/trad$"));
        assertThat(youth.page().locator("main")).not().containsText("Det kan man.");

        theVisitPasses(family);
        busyMonth();
        editions.again(Year.from(LAST_MONTH), LAST_MONTH.getMonth());
        int before = published(nurse.page());
        var facts = facts();
        nurse.page().navigate("/arbete/idag?dag=" + DAY);
        var visit = nurse.page().locator(".mm-day li", new Page.LocatorOptions().setHasText(family));
        visit.locator("button[name=utfall][value=came]").click();
        assertThat(visit.locator(".mm-tag-ok")).hasText("Kom");
        Eventually.holds(Duration.ofSeconds(20), "the visit is counted", () -> facts() > facts);
        assertThat(published(nurse.page())).as("a published month stands").isEqualTo(before);
        editions.again(Year.from(LAST_MONTH), LAST_MONTH.getMonth());
        assertThat(published(nurse.page()))
                .as("first contacts of no known sex")
                .isGreaterThanOrEqualTo(5)
                .isEqualTo(before + 1);
    }

    /** Time passes: the visit that was booked for some day to come was last month, at an hour when nobody else comes. */
    private static void theVisitPasses(String family) throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var statement = database.prepareStatement("""
                        update booking.appointment set starts_at = ?, ends_at = ?
                        where id in (
                          select a.appointment_id from booking.attendance a
                          join person.client_file f on f.id = a.file_id where f.family_name = ?)""")) {
            var start = DAY.atTime(5, 0).atZone(Sweden.ZONE).toOffsetDateTime();
            statement.setObject(1, start);
            statement.setObject(2, start.plusMinutes(45));
            statement.setString(3, family);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** Enough visits at every clinic last month that nothing has to be hidden. */
    private static void busyMonth() throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var statement = database.prepareStatement("""
                        insert into followup.fact
                          (principal_id, source_hash, pseudonym, kind, clinic, month, sex, age_band)
                        select 'region-dalarna', 'line-' || clinic || kind || sex || i, 'line-' || i, kind, clinic, ?,
                          sex, '16-17'
                        from (select distinct clinic from booking.appointment) c(clinic),
                          unnest(array['first-contact', 'visit']) kind, unnest(array['girls', 'boys', 'other']) sex,
                          generate_series(1, 20) i
                        on conflict do nothing""")) {
            statement.setObject(1, LAST_MONTH.atDay(1));
            statement.executeUpdate();
        }
    }

    /** The last figure of last month's row of the whole county: first contacts of another or unknown sex. */
    private static int published(Page page) {
        page.navigate("/styrning/indikatorer?visa=alla&ar=" + LAST_MONTH.getYear());
        var name = LAST_MONTH.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.of("sv"));
        return Integer.parseInt(page.locator("main tbody")
                .last()
                .locator("tr", new Locator.LocatorOptions().setHasText(name))
                .locator("td")
                .last()
                .textContent()
                .strip());
    }

    private static long facts() throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var rows = database.createStatement()
                        .executeQuery("select count(*) from followup.fact where kind in ('visit', 'first-contact')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Letters that nobody else in the county has. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replaceAll("[^a-f]", "")
                .concat("xyz")
                .substring(0, 3)
                .toLowerCase(Locale.ROOT);
    }
}
