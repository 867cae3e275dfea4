package se.minimaria.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.testing.MinimariaTest;

/** A referral from a small phone without script until it is closed, and one that goes on from there to somebody else. */
@MinimariaTest
class ReferralJourneyIT {

    private static final String SEND = "main form button.btn-primary";

    @LocalServerPort
    int port;

    @Test
    void isSentTakenInAcceptedBookedToldOfAndReferredOn() {
        var root = "http://127.0.0.1:" + port;
        var family = "Remiss" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var sender = Chromium.phoneWithoutScript(root);

        var receipt = sends(sender, family);
        reads(sender, receipt);
        assertThat(sender.locator("main")).containsText("Skickad");
        assertThat(sender.locator("main")).not().containsText("Mottagen");

        var nurse = Worker.signsIn(Chromium.desktop(root), "nurse").page();
        nurse.navigate("/arbete/remisser");
        nurse.locator(".mm-rows a", new Page.LocatorOptions().setHasText(family))
                .click();
        assertThat(nurse.locator("main")).containsText("Den unga vet inte om remissen");
        nurse.locator("button[value=received]").click();
        var referral = nurse.url().replaceFirst("\\?.*", "");
        var person = accepts(nurse);

        nurse.navigate(referral);
        nurse.locator("button[value=booked]").click();
        assertThat(nurse.locator("main")).containsText("Ingen tid är bokad än.");
        nurse.navigate("/arbete/kalender/ny?person=" + person.replaceFirst(".*/", ""));
        nurse.locator("main form[method=post] .mm-slot").first().click();
        nurse.navigate(referral);
        nurse.locator("button[value=booked]").click();
        assertThat(nurse.locator("main")).containsText("Sparat: första besöket är bokat.");
        reads(sender, receipt);
        assertThat(sender.locator("main")).containsText("Mottagen");
        assertThat(sender.locator("main")).not().containsText("Ett första besök är bokat");
        nurse.locator("button[value=yes]").click();
        reads(sender, receipt);
        assertThat(sender.locator("main")).containsText("Ett första besök är bokat");
        assertThat(sender.locator("main")).not().containsText("Ronja");
        nurse.locator("button[value=closed]").click();
        assertThat(nurse.locator("main")).containsText("Avslutad.");

        refersOn(nurse, person);
        var youth = new Youth(Chromium.phoneWithoutScript(root));
        youth.signsInWith(new Worker(nurse).handsOverCode(person));
        assertThat(youth.ledger()).containsText("BUP Dalarna");
    }

    private static String sends(Page sender, String family) {
        sender.navigate("/partner/remiss");
        sender.locator("#workplace").fill("Provskolan");
        sender.locator(SEND).click();
        assertThat(sender.locator(".mm-errors")).containsText("Välj var du arbetar.");
        assertThat(sender.locator("#workplace")).hasValue("Provskolan");
        sender.locator("input[value=school]").check(forced());
        sender.locator("#senderName").fill("Rut Provdotter");
        sender.locator("#senderReach").fill("023-000 00");
        sender.locator("#given").fill("Elis");
        sender.locator("#family").fill(family);
        sender.locator("#reach").fill("Genom mig");
        sender.locator("input[name=knows][value=no]").check(forced());
        sender.locator("#question").fill("Sover inte och mår dåligt.");
        assertThat((int) sender.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(375);
        sender.locator(SEND).click();
        return sender.locator(".mm-receipt").textContent();
    }

    private static void reads(Page sender, String receipt) {
        sender.navigate("/partner/remiss/besked");
        sender.locator("#kod").fill(receipt.replace("-", " ").toUpperCase(Locale.ROOT));
        sender.locator(SEND).click();
    }

    private static String accepts(Page nurse) {
        nurse.locator("a[href$='/oppna']").click();
        assertThat(nurse.locator("#given")).hasValue("Elis");
        nurse.locator("label.mm-pill:has(input[name=protection])").first().click();
        nurse.locator("form[action$=oppna] button.btn-primary").click();
        assertThat(nurse.locator("main")).containsText("Accepterad. Boka ett första besök.");
        return nurse.locator("main a[href*='/arbete/personer/']").first().getAttribute("href");
    }

    private static void refersOn(Page nurse, String person) {
        nurse.navigate(person + "/remiss?till=outside-bup&amne=WELLBEING");
        nurse.locator("#fraga").fill("Behöver bedömning hos er.");
        nurse.locator("form[action$='/remiss'][method=post] .btn-primary").click();
        assertThat(nurse.locator("main")).containsText("Signerad. Skriv ut den");
        var address = nurse.url().replaceFirst("\\?.*", "");
        nurse.navigate(address + "/brev");
        assertThat(nurse.locator(".mm-letter")).containsText("Behöver bedömning hos er.");
        nurse.navigate(address);
        nurse.locator("button[value=sent]").click();
        assertThat(nurse.locator("main")).containsText("Sparat: remissen är skickad.");
    }

    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }
}
