package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.OpenThread;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Sorting by the pages: what danger does at once, what wants a reason, and what Today says. */
@MinimariaTest
class TriagePagesIT {

    private static final Pattern TASK = Pattern.compile("/uppgift/([0-9a-f-]{36})");

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Autowired
    OpenThread openThread;

    private Browser nurse = new Browser(0);

    @BeforeEach
    void aNurseIsAtWork() {
        nurse = Nurse.atWork(port, employ, credential);
    }

    @Test
    void whoeverAnswersThatThereIsDangerSeesTheHelpAtOnceAndStandsOnToday() {
        var youth = new Browser(port);
        var fields = Nurse.fields(
                youth.get("/skriv/om-mig"),
                Map.of("m", "Jag är på bron", "alias", "", "clinic", "falun", "danger", "yes"));

        var answer = youth.post("/skriv/om-mig", fields);

        assertThat(text(answer)).containsSubsequence("Ring om det är bråttom", "tel:112", "Fyra ord, i ordning");
        assertThat(text(nurse.get("/arbete/idag"))).contains("Någon har svarat att det är fara nu");

        fields.put("danger", "no");
        fields.put("key", Nurse.key(youth.get("/skriv/om-mig")));
        assertThat(text(youth.post("/skriv/om-mig", fields))).doesNotContain("Ring om det är bråttom");
    }

    @Test
    void dangerThatWasSeenShowsTheHelpAndATaskUntilItIsDone() {
        var item = "/arbete/inkorg/" + ask();
        nurse.get(item);
        assertThat(nurse.post(item + "/sortering", sorted("danger", "yes")).statusCode())
                .isEqualTo(302);

        var page = nurse.get(item);
        assertThat(text(page)).contains("Akut: gör det här nu", "tel:112", "Akut: ta hand om den här personen nu");
        assertThat(text(nurse.get("/arbete/idag"))).contains("Akut i inkorgen", item);
        nurse.post(item + "/stang", Map.of());
        assertThat(text(nurse.get(item))).contains("En uppgift är kvar").contains("Klar, stäng tråden");

        var task = item + "/uppgift/" + task(page);
        var empty = nurse.post(task, Map.of("outcome", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(text(empty)).contains("Skriv hur det gick");
        assertThat(nurse.post(task, Map.of("outcome", "Pratade länge.")).statusCode())
                .isEqualTo(302);
        assertThat(nurse.post(task, Map.of("outcome", "Igen.")).statusCode()).isEqualTo(404);
        assertThat(nurse.post(item + "/uppgift/" + UUID.randomUUID(), Map.of("outcome", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(text(nurse.get(item))).contains("Pratade länge.");
        assertThat(text(nurse.get("/arbete/idag"))).doesNotContain(item);
    }

    @Test
    void anotherPriorityWithoutAReasonComesBackWithAllAnswers() {
        var item = "/arbete/inkorg/" + ask();
        nurse.get(item);
        var fields = sorted("home", "yes");
        fields.put("priority", "normal");

        var answer = nurse.post(item + "/sortering", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("Skriv varför prioriteten blir en annan");
        assertThat(answer.body()).containsPattern("value=\"normal\" selected");
        fields.put("reason", "Bor hos sin moster nu.");
        assertThat(nurse.post(item + "/sortering", fields).statusCode()).isEqualTo(302);
        assertThat(text(nurse.get(item))).contains("Bor hos sin moster nu.", "Snart. Inte trygg hemma?");
    }

    @Test
    void questionsThatNobodyAskedAreNotAnsweredWithNothingUrgent() {
        var item = "/arbete/inkorg/" + ask();
        nurse.get(item);
        var fields = sorted("substances", "no");
        nurse.post(item + "/sortering", fields);
        assertThat(text(nurse.get(item))).contains("Vanlig. Inget brådskar.");

        for (var left : List.of("suicidal", "gambling", "mood", "home", "children")) {
            fields.put(left, "not-asked");
        }
        nurse.post(item + "/sortering", fields);

        assertThat(text(nurse.get(item)))
                .contains("Vanlig. Inget brådskar av det som är frågat. 5 frågor är inte ställda.");
    }

    @Test
    void aWayElsewhereIsATaskAndNoRefusal() {
        var item = "/arbete/inkorg/" + ask();
        nurse.get(item);
        var fields = sorted("substances", "yes");
        fields.put("beyond", "emergency");
        fields.put("reason", "Behöver avgiftas.");
        nurse.post(item + "/sortering", fields);

        assertThat(text(nurse.get(item))).contains("Ordna vägen vidare: Akutmottagning eller slutenvård");
        assertThat(text(nurse.get("/arbete/idag"))).contains("någon som behöver mer än vi har");
    }

    private UUID ask() {
        return Access.as(
                        new Visitor(),
                        () -> openThread.open(
                                UUID.randomUUID(), Cast.FALUN_CLINIC, new MessageText("Kan jag få hjälp?")))
                .id()
                .value();
    }

    private static Map<String, String> sorted(String question, String answer) {
        var fields = new HashMap<String, String>();
        for (var one : List.of("danger", "suicidal", "substances", "gambling", "mood", "home", "children")) {
            fields.put(one, "no");
        }
        fields.put(question, answer);
        fields.put("reason", "");
        return fields;
    }

    private static String task(HttpResponse<String> page) {
        var found = TASK.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }
}
