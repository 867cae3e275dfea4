package se.minimaria.video.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Crew;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.video.RoomId;
import se.minimaria.video.SeatKind;
import se.minimaria.video.Talk;

/** The desk of those who answer: what they see of the queue, of their own talks and of those of others. */
@MinimariaTest
class DeskPagesIT {

    private static final Pattern CHOICE = Pattern.compile("name=\"choice\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("<code>([0-9A-Z-]{15})</code>");

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Autowired
    Talk talk;

    private Crew crew;

    @BeforeEach
    void gather() {
        crew = new Crew(employ, credential);
        talk.emptiesTheQueue(Cast.RONJA);
    }

    @Test
    void theDaySaysWhoWaitsAndTheQueueIsTakenOnce() {
        var nurse = nurse();
        assertThat(nurse.get("/arbete/idag").body()).contains("href=\"/arbete/prata\"");
        talk.enters();
        assertThat(nurse.get("/arbete/idag").body())
                .contains("väntar på att prata")
                .doesNotContain("Ingen väntar på");
        assertThat(nurse.get("/arbete/prata").body()).contains("Den första har väntat en minut");

        var taken = Browser.target(nurse.post("/arbete/prata", Map.of("mottagning", "falun")));
        assertThat(taken).matches("/arbete/prata/[0-9a-f-]{36}");
        assertThat(nurse.get(taken).headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("camera=(self)");
        assertThat(nurse.get("/arbete/prata").body()).contains(taken);
        assertThat(Browser.target(nurse.post("/arbete/prata", Map.of("mottagning", "falun"))))
                .isEqualTo("/arbete/prata");
        assertThat(nurse.get("/arbete/prata").body()).contains("Ingen väntar där längre.");
        assertThat(nurse.post("/arbete/prata", Map.of("mottagning", "ingenstans"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTalkOfSomebodyElseIsNotThere() {
        talk.enters();
        var room = "/arbete/prata/" + talk.takes(Cast.RONJA);
        var nurse = nurse();

        assertThat(nurse.get(room).statusCode()).isEqualTo(404);
        assertThat(nurse.get("/arbete/prata").body()).doesNotContain(room);
        for (var form : new String[] {"meddelande", "bjud-in", "visa-ut"}) {
            assertThat(nurse.post(room + "/" + form, Map.of("m", "Hej", "vem", "relative"))
                            .statusCode())
                    .as(form)
                    .isEqualTo(404);
        }
        assertThat(nurse.get(room + "/handelser").statusCode()).isEqualTo(204);
        assertThat(nurse.get(room + "/vag").statusCode()).isEqualTo(404);
        assertThat(nurse.post(room + "/signal", Map.of("slag", "hello", "text", "{}"))
                        .statusCode())
                .isEqualTo(404);
        nurse.post(room + "/slut", Map.of());
        assertThat(talk.writes(Cast.RONJA, room(room), "Jag är kvar")).isTrue();
    }

    @Test
    void aMunicipalityThatDoesNotAnswerHasNoQueue() {
        talk.enters();
        var member = crew.member();
        crew.socialWorker(member.id());
        var social = signedIn(member.userName());

        assertThat(social.get("/arbete/prata").body())
                .contains("Din huvudman svarar inte")
                .doesNotContain("En väntar");
        assertThat(Browser.target(social.post("/arbete/prata", Map.of("mottagning", "falun"))))
                .as("takes nobody")
                .isEqualTo("/arbete/prata");
    }

    @Test
    void theCodeForAThirdIsShownOnce() {
        talk.enters();
        var nurse = nurse();
        var room = Browser.target(nurse.post("/arbete/prata", Map.of("mottagning", "falun")));
        var key = Caller.key(nurse.get(room));

        var answer = nurse.post(room + "/bjud-in", Map.of("vem", "interpreter", "key", key));
        var again = nurse.post(room + "/bjud-in", Map.of("vem", "interpreter", "key", key));

        assertThat(code(answer.body())).isNotEmpty().isEqualTo(code(again.body()));
        assertThat(answer.body()).contains("http://127.0.0.1:" + port + "/prata/med");
        assertThat(code(nurse.get(room).body())).isEmpty();
        assertThat(nurse.post(room + "/bjud-in", Map.of("vem", SeatKind.YOUTH.key(), "key", key))
                        .statusCode())
                .isEqualTo(404);

        var third = new Browser(port);
        assertThat(Browser.target(third.post("/prata/med", Map.of("kod", code(answer.body())))))
                .isEqualTo("/prata/rum");
        assertThat(third.get("/prata/rum").body())
                .contains("Du väntar på att bli insläppt")
                .doesNotContain("Falun");
        assertThat(nurse.get(room).body()).contains("väntar på personens ja.");
        nurse.post(room + "/visa-ut", Map.of());
        assertThat(Browser.target(third.get("/prata/rum"))).isEqualTo("/prata/slut");
    }

    private static RoomId room(String path) {
        return new RoomId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static String code(String page) {
        var found = CODE.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private Browser nurse() {
        var member = crew.member();
        crew.nurse(member.id());
        return signedIn(member.userName());
    }

    private Browser signedIn(String userName) {
        var browser = new Browser(port);
        browser.get("/arbete/logga-in");
        browser.post("/arbete/logga-in", Map.of("name", userName, "password", Crew.PASSWORD));
        var choice = CHOICE.matcher(browser.get("/arbete/uppdrag").body());
        assertThat(choice.find()).isTrue();
        browser.post("/arbete/uppdrag", Map.of("choice", choice.group(1)));
        return browser;
    }
}
