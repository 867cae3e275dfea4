package se.minimaria.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.testing.MinimariaTest;

/** One click, and nothing is left; but only where somebody clicked on a page of ours. */
@MinimariaTest
class QuickExitIT {

    private static final Pattern ELSEWHERE = Pattern.compile("^https://.*");

    @LocalServerPort
    int port;

    @Test
    void oneClickLeavesAndForgetsWithoutAnyScript() {
        var page = Chromium.phoneWithoutScript(root());
        leavesAndForgets(page);
    }

    @Test
    void oneClickLeavesAndForgetsWithScriptToo() {
        var page = Chromium.desktop(root());
        leavesAndForgets(page);
    }

    @Test
    void aLinkOnSomebodyElsesPageOnlyLeaves() {
        var page = Chromium.desktop(root());
        elsewhereIsAPageThatLeadsTo(page, root() + "/lamna");
        page.navigate("/");
        remember(page);

        page.navigate("https://another.example/");
        page.locator("a").click();
        page.waitForURL(Pattern.compile("^https://www\\..*"));

        page.navigate("/");
        assertThat(cookies(page)).contains("mark");
    }

    private void leavesAndForgets(Page page) {
        elsewhereIsAPageThatLeadsTo(page, root());
        page.navigate("/");
        remember(page);
        assertThat(cookies(page)).contains("mark");

        page.locator("[data-quick-exit]").first().click();
        page.waitForURL(ELSEWHERE);

        page.navigate("/");
        assertThat(cookies(page)).doesNotContain("mark");
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }

    /** Nothing leaves this machine: every other site is one plain page. */
    private static void elsewhereIsAPageThatLeadsTo(Page page, String target) {
        page.route(
                ELSEWHERE,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!doctype html><title>Elsewhere</title><a href='" + target + "'>there</a>")));
    }

    private void remember(Page page) {
        page.context().addCookies(List.of(new Cookie("mark", "1").setUrl(root()).setHttpOnly(true)));
    }

    private static List<String> cookies(Page page) {
        return page.context().cookies().stream().map(cookie -> cookie.name).toList();
    }
}
