package se.minimaria.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.minimaria.testing.MinimariaTest;

/** A session that ends while somebody writes in a real window: the text stays, and is saved by itself after sign-in. */
@MinimariaTest
class SessionLossIT {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(12_000);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void keepsTheTextInTheWindowAndSavesItAfterSignIn() {
        var nurse = Worker.signsIn(Chromium.desktop("http://127.0.0.1:" + port), "nurse");
        var page = nurse.page();
        var file = opensAFile(page);
        nurse.beginsNote(file);
        var version = Integer.parseInt(page.locator("#version").inputValue());
        nurse.writes(0, "Kom i tid.");
        assertThat(page.locator("#version")).hasValue(String.valueOf(version + 1), saved());

        database.sql("delete from platform.spring_session").update();
        nurse.writes(0, "Kom i tid. Sover dåligt.");
        assertThat(page.locator("[data-signed-out]")).isVisible(SOON);
        assertThat(page.locator("#text-0")).hasValue("Kom i tid. Sover dåligt.");

        var beside = page.context().newPage();
        Worker.signsIn(beside, "nurse");
        beside.navigate(file);
        assertThat(beside.locator("main")).containsText("Fortsätt skriva");

        assertThat(page.locator("[data-signed-out]"))
                .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(12_000));
        assertThat(page.locator("#version")).hasValue(String.valueOf(version + 2), saved());
        var note = page.url().replaceFirst("#.*", "");
        beside.navigate(note);
        assertThat(beside.locator("#text-0")).hasValue("Kom i tid. Sover dåligt.");
    }

    private static LocatorAssertions.HasValueOptions saved() {
        return new LocatorAssertions.HasValueOptions().setTimeout(12_000);
    }

    /** A file of somebody new; returns its address. */
    private static String opensAFile(Page page) {
        page.navigate("/arbete/personer/ny");
        page.locator("#given").fill("Elis");
        page.locator("#family")
                .fill("Provsson" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        page.locator("label.mm-pill:has(input[name=protection])").first().click();
        page.locator("main form[method=post] button.btn-primary").click();
        page.waitForURL(Pattern.compile(".*/arbete/personer/[0-9a-f-]{36}.*"));
        var address = page.url().replaceFirst("\\?.*", "");
        assertThat(address).contains("/arbete/personer/");
        return address;
    }
}
