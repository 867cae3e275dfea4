package se.minimaria.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;

/**
 * The whole line in real windows: from an anonymous question on a phone to a lawful copy, a ledger that the youth can
 * read, and a visit that is counted.
 */
@MinimariaTest
class LineIT {

    @LocalServerPort
    int port;

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

        var before = facts();
        theVisitPasses(family);
        nurse.page().navigate("/arbete/idag?dag=" + yesterday());
        var visit = nurse.page().locator(".mm-day li", new Page.LocatorOptions().setHasText(family));
        visit.locator("button[name=utfall][value=came]").click();
        assertThat(visit.locator(".mm-tag-ok")).hasText("Kom");
        Eventually.holds(Duration.ofSeconds(20), "the visit is counted", () -> facts() > before);
    }

    /** Time passes: the visit that was booked for some day to come was yesterday. */
    private static void theVisitPasses(String family) throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var statement = database.prepareStatement("""
                        update booking.appointment set
                          starts_at = date_trunc('day', now()) - interval '14 hours',
                          ends_at = date_trunc('day', now()) - interval '13 hours'
                        where id in (
                          select a.appointment_id from booking.attendance a
                          join person.client_file f on f.id = a.file_id where f.family_name = ?)""")) {
            statement.setString(1, family);
            org.assertj.core.api.Assertions.assertThat(statement.executeUpdate())
                    .isEqualTo(1);
        }
    }

    private static String yesterday() throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var rows = database.createStatement()
                        .executeQuery("select (date_trunc('day', now()) - interval '14 hours')::date")) {
            rows.next();
            return rows.getString(1);
        }
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
