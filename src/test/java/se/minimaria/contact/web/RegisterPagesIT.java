package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** Taking in a call or a visit, by the page. */
@MinimariaTest
class RegisterPagesIT {

    private static final Pattern VALUE = Pattern.compile("id=\"(day|time)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("<li lang=\"sv\">([^<]+)</li>");

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    private Browser nurse = new Browser(0);

    @BeforeEach
    void aNurseIsAtWork() {
        nurse = Nurse.atWork(port, employ, credential);
    }

    @Test
    void aCallThatNobodyWantsToComeBackToLeadsToTheInbox() {
        var answer = nurse.post("/arbete/inkorg/ny", filled("m", "Frågar om <b>spel</b>."));

        assertThat(answer.statusCode()).isEqualTo(302);
        var item = nurse.get(Browser.target(answer));
        assertThat(HtmlUtils.htmlUnescape(item.body()))
                .contains(
                        "Telefon",
                        "skrev ner det som sades",
                        "Ingen kan läsa ett svar här. Personen fick inga ord och lämnade")
                .doesNotContain("Skicka svaret");
        assertThat(item.body()).contains("&lt;b&gt;spel&lt;/b&gt;");
    }

    @Test
    void theWordsAreShownOnceAndOpenTheThreadForTheOneWhoCalled() {
        var fields = filled("words", "yes");
        var answer = nurse.post("/arbete/inkorg/ny", fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var words = words(answer);
        assertThat(words.split(" ")).hasSize(4);
        assertThat(words(nurse.post("/arbete/inkorg/ny", fields)))
                .as("sent again")
                .isEqualTo(words);

        var youth = new Browser(port);
        assertThat(youth.post("/trad", Map.of("ord", words)).statusCode()).isEqualTo(302);
        assertThat(youth.get("/trad").body()).contains("Kim", "skrev ner det du sa", "Undrar om lustgas.");
    }

    @Test
    void whoeverWantsToBeCalledIsCalledAndNobodyAnswersWhereNobodyReads() {
        var fields = filled("phone", "070-174 06 05");
        var missing = nurse.post("/arbete/inkorg/ny", fields);
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(missing.body()))
                .contains("Välj när på dagen", "070-174 06 05")
                .containsPattern("<details[^>]* open");

        fields.putAll(Map.of("hours", "16-19", "days", "3", "who", "no", "message", "yes"));
        var item = nurse.get(Browser.target(nurse.post("/arbete/inkorg/ny", fields)));

        assertThat(HtmlUtils.htmlUnescape(item.body()))
                .contains(
                        "Säkert att ringa: onsdag, 16–19", "Ingen kan läsa ett svar här. Personen fick inga ord. Ring")
                .doesNotContain("Skicka svaret");
    }

    @Test
    void whatIsWrongComesBackWithEverythingTyped() {
        var future = filled("day", "2099-01-01");
        future.put("alias", "R\u202Eäv");
        future.put("way", "brev");

        var answer = nurse.post("/arbete/inkorg/ny", future);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(answer.body()))
                .contains("<title>Fel:", "Undrar om lustgas.", "2099-01-01", "Välj telefon eller besök.");

        future.put("alias", "Räven");
        future.put("way", "door");
        var later = nurse.post("/arbete/inkorg/ny", future);
        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(later.body())).contains("Skriv en tid som har varit");

        var long10k = nurse.post("/arbete/inkorg/ny", filled("m", "å".repeat(10_000)));
        assertThat(long10k.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(long10k.body())).contains("å".repeat(10_000));
    }

    private Map<String, String> filled(String field, String value) {
        var page = nurse.get("/arbete/inkorg/ny");
        var fields = new HashMap<>(Map.of(
                "way", "phone",
                "caller", "self",
                "clinic", "falun",
                "m", "Undrar om lustgas.",
                "alias", "",
                "answered", "no",
                "words", "no",
                "key", Nurse.key(page)));
        VALUE.matcher(page.body()).results().forEach(one -> fields.put(one.group(1), one.group(2)));
        assertThat(fields).as("the moment is filled in").containsKeys("day", "time");
        fields.put(field, value);
        return fields;
    }

    private static String words(HttpResponse<String> page) {
        return String.join(
                " ",
                WORD.matcher(page.body()).results().map(word -> word.group(1)).toList());
    }
}
