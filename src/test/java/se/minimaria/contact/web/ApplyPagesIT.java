package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** A first contact by questions that may be skipped, for oneself, as somebody close, or about somebody else. */
@MinimariaTest
class ApplyPagesIT {

    private static final Pattern WORD = Pattern.compile("<li lang=\"sv\">([^<]+)</li>");

    @LocalServerPort
    int port;

    @Test
    void sayWhatIsToldToWhomBeforeAnythingIsWritten() {
        var browser = new Browser(port);
        assertThat(text(browser.get("/skriv/om-mig")))
                .containsSubsequence("Du får hjälp ändå.", "måste vi ibland hämta hjälp", "<textarea");
        assertThat(text(browser.get("/skriv/narstaende")))
                .containsSubsequence("hamnar hos dig", "måste vi berätta det för socialtjänsten", "<textarea");
        assertThat(text(browser.get("/skriv/nagon-annan")))
                .containsSubsequence(
                        "Vi öppnar inga papper om den unga", "måste vi berätta det för socialtjänsten", "<textarea");
        assertThat(browser.get("/skriv/nagon-helt-annan").statusCode()).isEqualTo(404);
    }

    @Test
    void areSentWithATickAloneAndGiveTheSameWordsWhenSentAgain() {
        var browser = new Browser(port);
        var fields = filled(browser, "/skriv/om-mig");
        fields.put("area", "gambling");

        var answer = browser.post("/skriv/om-mig", fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        var words = words(answer);
        assertThat(words).hasSize(4).isEqualTo(words(browser.post("/skriv/om-mig", fields)));
        browser.post("/trad", Map.of("ord", String.join(" ", words)));
        assertThat(browser.get("/trad").body()).containsOnlyOnce("Det gäller: Spel om pengar");
    }

    @Test
    void giveBackEverythingWhenNothingIsSaidOrTheAliasTurnsTheLine() {
        var browser = new Browser(port);
        var fields = filled(browser, "/skriv/narstaende");
        fields.put("sender", "sibling");
        fields.put("alias", "R\u202Eäv");

        var answer = browser.post("/skriv/narstaende", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("<title>Fel:", "Skriv något i rutan.");
        assertThat(answer.body()).containsPattern("value=\"sibling\"[^>]*checked");
        fields.put("m", "å".repeat(10_000));
        assertThat(text(browser.post("/skriv/narstaende", fields))).contains("å".repeat(10_000));
    }

    @Test
    void takeNobodyForSomebodyElse() {
        var browser = new Browser(port);
        var fields = filled(browser, "/skriv/om-mig");
        fields.put("m", "Hej");
        fields.put("sender", "school");

        assertThat(browser.post("/skriv/om-mig", fields).statusCode())
                .as("an answer that is not asked for here is not looked at")
                .isEqualTo(200);
    }

    private static Map<String, String> filled(Browser browser, String path) {
        return Nurse.fields(browser.get(path), Map.of("m", "", "alias", "", "clinic", "falun"));
    }

    private static List<String> words(HttpResponse<String> page) {
        return WORD.matcher(page.body()).results().map(word -> word.group(1)).toList();
    }

    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }
}
