package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** Asking to be called, by the pages. */
@MinimariaTest
class CallPagesIT {

    private static final Pattern WORD = Pattern.compile("<li lang=\"sv\">([^<]+)</li>");
    private static final Pattern ROW =
            Pattern.compile("/arbete/inkorg/([0-9a-f-]{36})\\?(?:(?!</a>).)*?class=\"says\">([^<]*)<", Pattern.DOTALL);

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Test
    void whoeverAsksSaysWhenItIsSafeAndGetsWords() {
        var youth = new Browser(port);
        var fields = Nurse.fields(
                youth.get("/skriv/ring"),
                Map.of("phone", "070-174 06 05", "days", "2", "hours", "16-19", "m", "", "clinic", "falun"));

        var answer = youth.post("/skriv/ring", fields);

        assertThat(text(answer)).contains("Vi ringer tisdag, 16–19.");
        assertThat(WORD.matcher(answer.body()).results()).hasSize(4);
        assertThat(answer.body()).doesNotContain("174 06 05", "1740605");
        var words =
                WORD.matcher(answer.body()).results().map(word -> word.group(1)).toList();
        youth.post("/trad", Map.of("ord", String.join(" ", words)));
        assertThat(text(youth.get("/trad")))
                .as("what was agreed can be read again")
                .contains("Jag vill bli uppringd: tisdag, 16–19.")
                .doesNotContain("174 06 05", "1740605");
    }

    @Test
    void whatIsMissingIsAskedForAndNothingTypedIsLost() {
        var youth = new Browser(port);
        var fields = Nurse.fields(
                youth.get("/skriv/ring"),
                Map.of(
                        "phone",
                        "12",
                        "days",
                        "2",
                        "hours",
                        "0-24",
                        "m",
                        "Om spel",
                        "clinic",
                        "mora",
                        "alias",
                        "R\u202Eäv"));

        var answer = youth.post("/skriv/ring", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer))
                .contains("Skriv hela numret", "Välj när på dagen", "Om spel", "value=\"12\"")
                .containsPattern("value=\"mora\" selected");
        assertThat(answer.body()).containsPattern("name=\"days\" value=\"2\" checked");
    }

    @Test
    void whoeverCallsKeepsHowItWent() {
        var youth = new Browser(port);
        var mark = UUID.randomUUID().toString();
        var fields = Nurse.fields(
                youth.get("/skriv/ring"),
                Map.of("phone", "070-174 06 05", "hours", "8-19", "m", "Ring " + mark, "clinic", "falun"));
        youth.post("/skriv/ring", fields);
        var nurse = Nurse.atWork(port, employ, credential);
        var item = "/arbete/inkorg/" + row(nurse.get("/arbete/inkorg?antal=1000"), "Ring " + mark);
        assertThat(text(nurse.get(item)))
                .contains("Vill bli uppringd", "Säkert att ringa: vardagar, 8–19", "säg inte var du ringer ifrån");

        assertThat(nurse.post(item + "/ring", Map.of("result", "")).statusCode())
                .isEqualTo(422);
        var when = nurse.post(item + "/ring", Map.of("result", "asked-again"));
        assertThat(when.statusCode()).isEqualTo(422);
        assertThat(text(when)).contains("Välj när på dagen");
        assertThat(nurse.post(item + "/ring", Map.of("result", "given-up")).statusCode())
                .isEqualTo(422);
        assertThat(nurse.post(item + "/ring", Map.of("result", "reached")).statusCode())
                .isEqualTo(302);
        assertThat(text(nurse.get(item))).contains("Vi pratade", "Samtalet är sparat.");
        nurse.post(item + "/ring", Map.of("result", "reached"));
        assertThat(text(nurse.get(item))).contains("Någon annan hann före");
    }

    /** The item in the queue that says this. */
    private static String row(HttpResponse<String> queue, String says) {
        return ROW.matcher(queue.body())
                .results()
                .filter(row -> row.group(2).startsWith(says + "\n"))
                .map(row -> row.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }
}
