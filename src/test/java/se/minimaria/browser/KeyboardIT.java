package se.minimaria.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.testing.MinimariaTest;

/** The line begun with nothing but a keyboard; wherever the focus is, one can see it. */
@MinimariaTest
class KeyboardIT {

    @LocalServerPort
    int port;

    @Test
    void writesGetsAnAnswerBooksAndGivesANameWithKeysAlone() {
        var root = "http://127.0.0.1:" + port;
        var question = "Kan man skriva utan mus? " + UUID.randomUUID();
        var youth = new Keyboard(Chromium.desktop(root));
        var page = youth.page();

        page.navigate("/");
        youth.tab();
        assertThat(page.locator(".mm-skip")).isFocused();
        youth.press("Enter");
        youth.tab();
        assertThat(page.locator("#msg")).isFocused();
        youth.type(question);
        youth.follow("main .btn-primary");
        var words = String.join(" ", page.locator(".mm-code-words li").allInnerTexts());
        youth.follow("main .btn-primary");
        youth.fill("#ord", words);
        youth.enter();
        assertThat(page.locator(".mm-bubble")).containsText(question);

        answers(root, question);

        page.reload();
        assertThat(page.locator("main")).containsText("Det går bra.");
        youth.follow("main a[href$='/boka']");
        youth.follow(".mm-places a");
        youth.follow(".mm-slots button");
        youth.fill("#alias", "Lo");
        youth.enter();
        assertThat(page.locator("h1")).hasText("Klart");
        youth.follow("main a[href$='/trad']");
        youth.follow("main a[href*='/trad/namn']");
        youth.goTo("[name=who]");
        youth.press("ArrowRight");
        assertThat(page.locator("[name=who]:checked")).hasValue("relative");
        youth.press("ArrowLeft");
        youth.fill("#given", "Elis");
        youth.goTo("#family");
        youth.enter();
        assertThat(page.locator(".mm-errors")).isFocused();
        youth.goTo(".mm-errors a");
        youth.enter();
        assertThat(page.locator("#family")).isFocused();
        youth.type("Provsson");
        youth.goTo("[name=protection]");
        youth.press("Space");
        youth.enter();
        assertThat(page.locator("main")).containsText("Du har gett ditt namn för den här tiden.");
    }

    /** The nurse signs in, finds the thread and answers it. */
    private static void answers(String root, String question) {
        var address = Worker.signsIn(Chromium.desktop(root), "nurse").findsThread(question);
        var nurse = new Keyboard(Chromium.desktop(root));
        var page = nurse.page();
        page.navigate("/demo");
        nurse.follow("button[name=person][value=nurse]");
        nurse.follow("button[name=choice]");
        nurse.follow("nav a[href$='/arbete/inkorg']");
        nurse.follow(".mm-queue a[href*='" + address.replaceFirst(".*/", "") + "']");
        nurse.fill("form[action*=svar] #m", "Det går bra.");
        nurse.follow("form[action*=svar] button.btn-primary");
        assertThat(page.locator(".mm-thread")).containsText("Det går bra.");
    }

    @Test
    void meetsEveryStopOfAPageInTheOrderInWhichItIsRead() {
        var page = Chromium.desktop("http://127.0.0.1:" + port);
        for (var path :
                new String[] {"/", "/mottagningar/falun", "/akut", "/boka", "/en/trad", "/mina-sidor/logga-in"}) {
            page.navigate(path);
            var met = new Keyboard(page).fromTopToEnd();
            assertThat(met)
                    .as("the stops of %s", path)
                    .isEqualTo(IntStream.range(0, met.size()).boxed().toList());
        }
    }

    @Test
    void opensTheMenuOfAPhoneAndGetsOutOfItAgain() {
        var keys = new Keyboard(Chromium.phone("http://127.0.0.1:" + port));
        keys.page().navigate("/");
        keys.goTo("summary");
        keys.press("Enter");
        keys.tab();
        assertThat(keys.page().locator(".mm-menu-list a").first()).isFocused();
        keys.goTo(".mm-exit");
        keys.goTo("#msg");
    }
}
