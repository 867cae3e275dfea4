package se.minimaria.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.partner.GivenLinks;
import se.minimaria.testing.MinimariaTest;

/** En tid i handen in three clicks, from another site's page, on a browser that runs no script. */
@MinimariaTest
class HandOverWithoutScriptIT {

    @LocalServerPort
    int port;

    @Autowired
    GivenLinks links;

    @Test
    void aLinkABigButtonAndASlipThatPrintsAloneAndOpensTheTime() {
        var root = "http://127.0.0.1:" + port;
        var link = links.link();
        var partner = Chromium.phoneWithoutScript(root);
        partner.navigate("data:text/html,<a href='" + root + link.path() + "'>Minimaria</a>");

        partner.locator("a").click();
        assertThat(partner).hasURL(root + "/partner/tid");
        assertThat(partner.locator("main")).containsText("Polisen i Falun");
        assertThat(partner.locator("[name=slot]")).hasCount(2);
        assertThat(partner.locator("[name=slot]").first()).isChecked();

        partner.locator("main form button.btn-primary").click();
        assertThat(partner).hasURL(root + "/partner/tid/lapp");
        assertThat(partner.locator(".mm-slip h1")).hasText("Din tid");
        partner.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(partner.locator(".mm-slip")).isVisible();
        for (var left : new String[] {"header", "footer", ".mm-no-print >> nth=0", "main form"}) {
            assertThat(partner.locator(left)).isHidden();
        }
        partner.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        partner.goBack();
        assertThat(partner).hasURL(root + "/partner/tid");
        partner.goBack();
        assertThat(partner.url()).as("the link itself is in no history").startsWith("data:");

        partner.navigate("/partner/tid/lapp");
        var youth = Chromium.phoneWithoutScript(root);
        youth.navigate("http://" + partner.locator(".mm-slip code").first().textContent());
        youth.locator("#kod").fill(partner.locator(".mm-slip .mm-pin").textContent());
        youth.locator("main form button.btn-primary").click();
        assertThat(youth.locator("main")).containsText("Byt tid");

        partner.locator("main form button").click();
        assertThat(partner.locator("main")).containsText("Tiden är ångrad.");
    }
}
