package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.VisitsOf;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.waiting.Queue;

/** The waiting list at work, by forms alone. */
@MinimariaTest
class WaitingPagesIT {

    private static final String LIST = "/arbete/vantelista";
    private static final Pattern QUESTION = Pattern.compile("name=\"fraga\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Queue queue;

    private final String family = "Väntar" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Desk ronja;
    private FileId file = FileId.next();

    @BeforeEach
    void somebodyWaits() {
        queue.empty();
        ronja = Desk.nurse(port, beans);
        file = ronja.file("Elis", family);
    }

    @Test
    void fourClicksFillATimeThatBecameFree() {
        var time = queue.freed();
        begin(Map.of("part", "any", "precedence", "soon", "reason", "Mår sämre"));
        var page = LIST + "/ledig/" + time.id();
        assertThat(text(ronja.get(LIST))).contains(page, "Elis " + family);
        assertThat(text(ronja.get(page)))
                .contains("Elis " + family, "Går före andra: Mår sämre", "Står här sedan i dag")
                .contains("Ingen har frågat hur personen vill bli kontaktad");

        var asked = ronja.post(page + "/fraga", Map.of("vem", wish(page), "hur", "ring"));
        assertThat(Browser.target(asked)).isEqualTo(page + "?gjort=asked-by-phone");
        assertThat(ronja.post(page + "/fraga", Map.of("vem", UUID.randomUUID().toString(), "hur", "ring"))
                        .statusCode())
                .isEqualTo(409);
        var said = ronja.post(page + "/svar", Map.of("fraga", question(page), "svar", "ja"));

        assertThat(Browser.target(said)).isEqualTo(LIST + "?gjort=answer-booked");
        assertThat(text(ronja.get(LIST))).doesNotContain(page, "Elis " + family);
        assertThat(Browser.target(ronja.get(page))).isEqualTo(LIST + "?gjort=time-gone");
        assertThat(Access.as(ronja.duty, () -> beans.getBean(VisitsOf.class).of(file)))
                .singleElement()
                .satisfies(visit ->
                        assertThat(visit.starts()).isEqualTo(time.slot().starts()));
        assertThat(text(ronja.get("/arbete/personer/" + file + "/logg")))
                .contains("skrev upp personen på väntelistan", "frågade om personen ville ha en ledig tid");
    }

    @Test
    void oneTaskStandsOnTodayForAColleagueToo() {
        var time = queue.freed();
        // the soonest five stand there; other tests leave theirs
        var near = text(Desk.nurse(port, beans).get("/arbete/idag"));
        assertThat(near).contains("Ledig tid ", LIST + "/ledig/");
        assertThat(text(Desk.nurse(port, beans).get(LIST))).containsOnlyOnce(LIST + "/ledig/" + time.id());
    }

    @Test
    void aColleagueLearnsHowManyAndNotWho() {
        var time = queue.freed();
        begin(Map.of("part", "any", "precedence", "usual"));
        var doris = Desk.nurse(port, beans);
        var page = LIST + "/ledig/" + time.id();
        assertThat(text(doris.get(page)))
                .contains("En person till väntar, som inte kan visas för dig här")
                .doesNotContain("Elis " + family);
        assertThat(text(doris.get(LIST))).doesNotContain("Elis " + family);
        assertThat(doris.post(page + "/fraga", Map.of("vem", wish(page), "hur", "ring"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(doris.get("/arbete/personer/" + file + "/vantar").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anotherAuthorityAndWorkWithoutAClinicSeeNothingOfIt() {
        var time = queue.freed();
        var kim = Desk.socialWorker(port, beans);
        assertThat(text(kim.get(LIST))).doesNotContain(time.id().toString());
        assertThat(Browser.target(kim.get(LIST + "/ledig/" + time.id()))).isEqualTo(LIST + "?gjort=time-gone");
        assertThat(Browser.target(kim.post(LIST + "/ledig/" + time.id() + "/lat-vara", Map.of())))
                .isEqualTo(LIST + "?gjort=time-gone");
        assertThat(queue.open(ronja.duty)).anyMatch(one -> one.id().equals(time.id()));
        assertThat(Desk.caseWorker(port, beans).get(LIST).statusCode()).isEqualTo(404);
        assertThat(kim.post(
                                LIST + "/ledig/" + time.id() + "/svar",
                                Map.of("fraga", UUID.randomUUID().toString(), "svar", "ja"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        var path = "/arbete/personer/" + file + "/vantar";
        var wrong = ronja.post(
                path,
                Map.of("clinics", "mora", "earliest", "2030-02-02", "latest", "2030-01-01", "precedence", "first"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(text(wrong))
                .contains("Den sista dagen ligger före den första", "Skriv kort varför personen går före andra")
                .contains("value=\"2030-02-02\"");
        assertThat(ronja.post(path, Map.of("latest", "snart", "precedence", "usual"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(ronja.post(path, Map.of("latest", "2001-01-01", "precedence", "usual"))
                        .statusCode())
                .as("has been")
                .isEqualTo(422);

        begin(Map.of("part", "any", "precedence", "usual"));
        assertThat(ronja.post(path, Map.of("part", "any", "precedence", "usual"))
                        .statusCode())
                .as("sent twice they wait once")
                .isEqualTo(422);
        assertThat(text(ronja.get("/arbete/personer/" + file))).contains("Väntar på tid", "Står här sedan i dag");
        assertThat(Browser.target(ronja.post(path + "/slut", Map.of()))).endsWith("gjort=waits-no-more");
        assertThat(text(ronja.get(path))).contains("Skriv upp på väntelistan");
    }

    @Test
    void nobodyIsToFillATime() {
        var time = queue.freed();
        var page = LIST + "/ledig/" + time.id();
        assertThat(Browser.target(ronja.post(page + "/lat-vara", Map.of()))).isEqualTo(LIST + "?gjort=time-let-go");
        assertThat(text(ronja.get(LIST))).doesNotContain(time.id().toString());
    }

    @Test
    void speaksEnglishToo() {
        var time = queue.freed();
        begin(Map.of("part", "evening", "precedence", "usual"));
        assertThat(text(ronja.get("/en" + LIST))).contains("Waiting list", "Can only come in the evening");
        assertThat(text(ronja.get("/en" + LIST + "/ledig/" + time.id()))).contains("The time is not to be filled");
    }

    private void begin(Map<String, String> terms) {
        var fields = new HashMap<>(terms);
        fields.putIfAbsent("part", "any");
        assertThat(Browser.target(ronja.post("/arbete/personer/" + file + "/vantar", fields)))
                .endsWith("gjort=waits");
    }

    private String wish(String page) {
        var found = Pattern.compile("name=\"vem\" value=\"([^\"]+)\"").matcher(text(ronja.get(page)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String question(String page) {
        var found = QUESTION.matcher(text(ronja.get(page)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(HttpResponse<String> answer) {
        return HtmlUtils.htmlUnescape(answer.body());
    }
}
