package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** What anybody may send to the pages without a name: a form that cannot be taken says what to do and keeps every word. */
@MinimariaTest
class PublicFormsIT {

    private static final String ODD = "<b>{0}</b> %s \u0007 \u202E åäö ‰ 😀 ' \" \\ ;--";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("<li lang=\"sv\">([^<]+)</li>");
    private static final Pattern SLOT = Pattern.compile("name=\"slot\" value=\"([^\"]+)\"");
    private static final Pattern VISIT = Pattern.compile("/trad/namn\\?tid=([0-9a-f-]{36})");

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
    }

    @Test
    void tellWhatToDoAboutTheFirstMessage() {
        refuses("/skriv", "/skriv", "m", "", Map.of("clinic", "mora"));
        refuses("/skriv", "/skriv", "m", " \u0007 ", Map.of("clinic", "mora"));
        refuses("/skriv", "/skriv", "m", "å".repeat(5_001), Map.of("clinic", "mora"));
    }

    @Test
    void tellWhatToDoAboutTheFourWords() {
        for (var typed : List.of("", ODD, "lampa ".repeat(2_000), "lammpa lampa lampa lampa")) {
            refuses("/trad", "/trad", "ord", typed, Map.of());
        }
        refuses("/en/trad", "/en/trad", "ord", ODD, Map.of());
    }

    @Test
    void tellWhatToDoAboutTheOneTimeCode() {
        for (var typed : List.of("", ODD, "A".repeat(10_000), "23456-ABCDE")) {
            refuses("/mina-sidor/logga-in", "/mina-sidor/logga-in", "kod", typed, Map.of());
        }
    }

    @Test
    void tellWhatToDoBehindTheWords() {
        var words = all(WORD, send("/skriv", "/skriv", Map.of("m", ODD)));
        browser.post("/trad", Map.of("ord", String.join(" ", words)));
        assertThat(browser.get("/trad").body()).contains(HtmlUtils.htmlEscape("<b>{0}</b> %s"));
        refuses("/trad", "/trad/meddelande", "m", "", Map.of());
        refuses("/trad", "/trad/meddelande", "m", "ö".repeat(5_001), Map.of());

        var slot = all(SLOT, browser.get("/boka/tid")).getLast();
        assertThat(send("/boka/tid", "/boka/tid", Map.of("slot", slot)).statusCode())
                .isEqualTo(302);
        refuses("/boka/na", "/boka/klart", "alias", "x".repeat(41), Map.of());
        refuses("/boka/na", "/boka/klart", "alias", "R\u202Eäv", Map.of());
        assertThat(Browser.target(browser.get("/boka/klart")))
                .as("in another language")
                .isEqualTo("/boka/na");
        assertThat(send("/boka/na", "/boka/klart", Map.of("alias", ODD.replace("\u202E", "")))
                        .statusCode())
                .isEqualTo(302);

        var visit = all(VISIT, browser.get("/trad")).getFirst();
        var page = "/trad/namn?tid=" + visit;
        refuses(page, "/trad/namn", "given", "", Map.of("tid", visit, "family", ODD, "year", "2009"));
        refuses(page, "/trad/namn", "family", "ö".repeat(81), Map.of("tid", visit, "given", ODD, "year", "2009"));
        refuses(page, "/trad/namn", "year", "٢٠٠٩", Map.of("tid", visit, "given", "Elis", "family", "Provsson"));
    }

    @Test
    void sendNobodyToAFaultForAnAddressThatMakesNoSense() {
        for (var odd : List.of("/tema", "/trad/avboka?tid=x", "/mottagningar/x", "/;a=b", "/mina-sidor/skickat/x")) {
            assertThat(browser.get(odd).statusCode()).as(odd).isIn(404, 302);
        }
        for (var back : List.of("/trad/meddelande", "/trad/tid", "/trad/stang", "/boka/klart", "/kod")) {
            assertThat(Browser.target(browser.get(back))).as(back).isEqualTo("/trad");
        }
        for (var far : List.of("fran=%2B999999999-12-31", "dag=-999999999-01-01", "fran=9999-12-31", "p=%00&vem=x")) {
            assertThat(browser.get("/boka/tid?" + far).statusCode()).as(far).isEqualTo(200);
        }
        assertThat(browser.post("/trad/namn", Map.of("tid", "x")).statusCode()).isEqualTo(302);
        assertThat(browser.post("/trad/tid", Map.of()).statusCode()).isEqualTo(422);
        assertThat(browser.post("/boka/tid", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void sayThatATextIsTooMuchForOnePost() {
        var answer = browser.post("/skriv", Map.of("m", "a".repeat(3_000_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Det blev för mycket på en gång");
    }

    @Test
    void keepThePageWhenTheLanguageIsChanged() {
        assertThat(browser.get("/boka/tid?p=mora&n=kvall").body())
                .contains(
                        "href=\"/en/boka/tid?p=mora&amp;n=kvall\"",
                        "name=\"back\" value=\"/boka/tid?p=mora&amp;n=kvall\"");
        var theme = browser.post("/tema", Map.of("theme", "dark", "back", "/boka/tid?p=mora&n=kvall"));
        assertThat(Browser.target(theme)).isEqualTo("/boka/tid?p=mora&n=kvall");
    }

    private void refuses(String page, String path, String field, String typed, Map<String, String> others) {
        var fields = new HashMap<>(others);
        fields.put(field, typed);
        var answer = send(page, path, fields);
        var body = HtmlUtils.htmlUnescape(answer.body());
        assertThat(answer.statusCode()).as(body).isEqualTo(422);
        assertThat(answer.body())
                .containsPattern("<title>(Fel|Error): ")
                .containsPattern("(?s)<h1.*role=\"alert\".*href=\"#" + field + "\".*id=\"" + field + "-error\".*id=\""
                        + field + "\"")
                .containsPattern("aria-describedby=\"[^\"]*\\b" + field + "-error\"")
                .contains("aria-invalid=\"true\"");
        for (var kept : fields.entrySet()) {
            var control = kept.getValue().replaceAll("[\\s\\u0007]+", " ").strip();
            assertThat(body.replaceAll("[\\s\\u0007]+", " "))
                    .as("what was typed in %s", kept.getKey())
                    .contains(control);
        }
    }

    private HttpResponse<String> send(String page, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        KEY.matcher(browser.get(page).body()).results().findFirst().ifPresent(key -> all.put("key", key.group(1)));
        return browser.post(path, all);
    }

    private static List<String> all(Pattern pattern, HttpResponse<String> page) {
        return pattern.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
