package se.minimaria.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.testing.MinimariaTest;

/** A young person's whole side of the line on a small phone whose browser runs no script. */
@MinimariaTest
class YouthWithoutScriptIT {

    @LocalServerPort
    int port;

    @Test
    void asksComesBackBooksGivesANameAndSeesWhoHasReadAndWhatWasSent() {
        var root = "http://127.0.0.1:" + port;
        var mark = UUID.randomUUID()
                .toString()
                .replaceAll("[^a-f]", "")
                .concat("qxz")
                .substring(0, 4);
        var family = "Skriptlös" + mark;
        var youth = new Youth(Chromium.phoneWithoutScript(root));
        var page = youth.page();
        var main = page.locator("main");

        var words = youth.asks("Hur gör man om man inte kan sova? " + mark);
        fits(page);
        youth.comesBackWith(words.replaceFirst("^\\S+", "lammpa"));
        fits(page);
        assertThat(page).hasTitle("Fel: Meddelanden");
        assertThat(page.locator(".mm-errors")).isFocused();
        assertThat(page.locator(".mm-errors a[href='#ord']")).containsText("lammpa");
        assertThat(page.locator("#ord")).hasAttribute("aria-describedby", "ord-hint ord-error");
        youth.comesBackWith(words);
        assertThat(main).containsText("Hur gör man om man inte kan sova?");
        youth.writes("");
        fits(page);
        assertThat(page.locator(".mm-errors")).isFocused();
        youth.writes("Det har varit så i tre veckor.");
        assertThat(main).containsText("Det har varit så i tre veckor.");

        var nurse = Worker.signsIn(Chromium.desktop(root), "nurse");
        var thread = nurse.findsThread(mark);
        nurse.sorts("Sover dåligt, ingen fara nu.");
        nurse.answers(thread, "Kom hit så pratar vi.");
        nurse.offersTimesWith(thread, "Sjuksköterska", "Ronja");

        page.navigate("/trad");
        assertThat(main).containsText("Kom hit så pratar vi.");
        fits(page);
        youth.takesTheFirstOffer();
        assertThat(main).containsText("Tiden är din.");
        fits(page);
        youth.givesName("Elis", family);
        assertThat(main).containsText("Ditt namn och meddelandena finns nu hos dem du ska träffa.");

        var file = nurse.opens(family);
        nurse.notesConsent(file, "Falu kommun", "Droger");
        youth.signsInWith(nurse.handsOverCode(file));
        assertThat(page.locator("h1")).hasText("Nästa tid");
        assertThat(main).containsText("Ronja");
        fits(page);
        assertThat(youth.ledger()).containsText("läste din journal");
        fits(page);
        youth.takesBackTheFirstYes();
        assertThat(main).containsText("Nu får inget mer skickas om droger");
        assertThat(main).containsText("Det togs tillbaka");
        fits(page);
    }

    @Test
    void booksATimeWithoutWordsGetsThemAndGivesTheTimeBack() {
        var youth = new Youth(Chromium.phoneWithoutScript("http://127.0.0.1:" + port));
        var page = youth.page();

        page.navigate("/boka");
        fits(page);
        page.locator(".mm-places a").first().click();
        fits(page);
        page.locator(".mm-slot").last().click();
        fits(page);
        page.locator("#alias").fill("x".repeat(41));
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator(".mm-errors a[href='#alias']")).isVisible();
        assertThat(page.locator("#alias")).hasValue("x".repeat(41));
        fits(page);
        page.locator("#alias").fill("Lo");
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("h1")).hasText("Klart");
        fits(page);
        assertThat(page.locator(".mm-choices")).hasCount(0);

        youth.comesBackWith(String.join(" ", page.locator(".mm-code-words li").allInnerTexts()));
        page.locator("a[href*='/trad/byt']").click();
        fits(page);
        page.locator(".mm-slot").last().click();
        assertThat(page.locator("main")).containsText("Tiden är flyttad.");
        fits(page);
        page.locator("a[href*='/trad/avboka']").click();
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("main")).containsText("Tiden är avbokad.");
        assertThat(page.locator("a[href*='/trad/avboka']")).hasCount(0);
        fits(page);
    }

    /** Nothing scrolls sideways. */
    private static void fits(Page page) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("the width of %s", page.url())
                .isEqualTo(375);
    }
}
