package se.minimaria.video.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.video.SeatKind;
import se.minimaria.video.Talk;

/** The pages of the queue and the room, as a browser without script meets them. */
@MinimariaTest
class TalkPagesIT {

    private static final String SHUT = "camera=(), ";
    private static final String OPEN = "camera=(self), ";

    @LocalServerPort
    int port;

    @Autowired
    Talk talk;

    private Caller youth = new Caller(new Browser(1));

    @BeforeEach
    void nobodyElseWaits() {
        talk.emptiesTheQueue(Cast.RONJA);
        youth = new Caller(new Browser(port));
    }

    @Test
    void waitTalkAndEndWithoutScript() {
        assertThat(Browser.target(youth.room())).as("before the queue").isEqualTo("/prata");
        assertThat(Browser.target(youth.enters())).isEqualTo("/prata/rum");
        assertThat(Browser.target(youth.browser().get("/prata")))
                .as("one browser, one place")
                .isEqualTo("/prata/rum");
        var waiting = youth.room();
        assertThat(waiting.body()).contains("Du är först i kön.", "http-equiv=\"refresh\"", "<title>Samtal</title>");
        sealed(waiting);
        assertThat(youth.writes("Hallå?").statusCode())
                .as("nobody is there yet")
                .isEqualTo(422);

        var room = talk.takes(Cast.RONJA);
        assertThat(youth.room().body()).contains("Ronja, sjuksköterska").doesNotContain("http-equiv=\"refresh\"");
        assertThat(Browser.target(youth.writes("<b>Hej</b>"))).isEqualTo("/prata/rum");
        talk.writes(Cast.RONJA, room, "Hej själv");
        assertThat(youth.room().body()).contains("&lt;b&gt;Hej&lt;/b&gt;", "Hej själv");

        var empty = youth.writes(" ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("<title>Fel: Samtal</title>", "Hej själv");
        var tooLong = youth.writes("å".repeat(5_001));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(tooLong.body())).contains("å".repeat(5_001));

        assertThat(Browser.target(youth.browser().post("/prata/rum/lamna", Map.of())))
                .isEqualTo("/prata/slut");
        assertThat(youth.browser().get("/prata/slut").body()).contains("Samtalet är slut");
        assertThat(Browser.target(youth.room())).as("forgotten").isEqualTo("/prata");
    }

    @Test
    void adviseToWriteWhenNobodyIsReadyAndOnlyThen() {
        var lobby = HtmlUtils.htmlUnescape(new Browser(port).get("/prata").body());
        var somebody =
                Pattern.compile("(En|\\d+) är redo att svara").matcher(lobby).find();
        assertThat(lobby.contains("det bättre att skriva")).isEqualTo(!somebody);
        assertThat(lobby).contains("Ställ dig i kön");
    }

    @Test
    void letCameraAndMicrophoneBeAskedForInATalkAndNowhereElse() {
        assertThat(powers(youth.browser().get("/prata"))).contains(SHUT, "microphone=(),");
        youth.enters();
        assertThat(powers(youth.room())).as("who waits shows nobody").contains(SHUT, "microphone=(),");

        talk.takes(Cast.RONJA);

        assertThat(powers(youth.room()))
                .contains(OPEN, "microphone=(self), ", "geolocation=()", "display-capture=()", "usb=()");
        assertThat(powers(youth.browser().get("/skriv"))).contains(SHUT, "microphone=(),");
        assertThat(powers(youth.browser().get("/prata/med"))).contains(SHUT, "microphone=(),");
    }

    @Test
    void sayThatItIsOverWhenTheOtherOneHasGone() {
        youth.enters();
        talk.emptiesTheQueue(Cast.RONJA);

        assertThat(Browser.target(youth.room())).isEqualTo("/prata/slut");
        assertThat(Browser.target(youth.room())).isEqualTo("/prata");
        assertThat(youth.browser().get("/prata/rum/handelser").statusCode()).isEqualTo(204);
        assertThat(youth.browser().get("/prata/rum/vag").statusCode()).isEqualTo(404);
        assertThat(youth.browser().post("/prata/rum/signal", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void endAtOnceWhenSomebodyLeavesInAHurry() throws IOException, InterruptedException {
        youth.enters();
        var room = talk.takes(Cast.RONJA);
        var exit = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/lamna"))
                .header(
                        "Cookie",
                        TalkDoor.COOKIE + "="
                                + youth.browser().cookie(TalkDoor.COOKIE).orElseThrow());

        try (var client = HttpClient.newHttpClient()) {
            client.send(exit.build(), BodyHandlers.discarding());
            assertThat(talk.writes(Cast.RONJA, room, "Är du kvar?"))
                    .as("somebody else's link")
                    .isTrue();
            var answer =
                    client.send(exit.header("Sec-Fetch-Site", "same-origin").build(), BodyHandlers.discarding());

            assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("s=;"));
        }
        assertThat(talk.writes(Cast.RONJA, room, "Är du kvar?")).isFalse();
    }

    @Test
    void refuseWhatCannotBeTaken() {
        var key = Caller.key(youth.browser().get("/prata"));
        assertThat(youth.browser().post("/prata", Map.of("mottagning", "falun")).statusCode())
                .isEqualTo(422);
        assertThat(youth.browser().post("/prata", Map.of("key", key)).statusCode())
                .isEqualTo(422);
        assertThat(youth.browser()
                        .post("/prata", Map.of("key", key, "mottagning", "<b>"))
                        .statusCode())
                .isEqualTo(422);
        youth.enters();
        talk.takes(Cast.RONJA);
        for (var signal : List.of(
                Map.of("slag", "offer", "text", "no json"),
                Map.of("slag", "shout", "text", "{}"),
                Map.of("slag", "offer", "text", "{\"a\":\n1}"),
                Map.of("slag", "offer", "text", "{" + "x".repeat(30_000) + "}"))) {
            assertThat(youth.browser().post("/prata/rum/signal", signal).statusCode())
                    .as(signal.toString().substring(0, 20))
                    .isEqualTo(422);
        }
        assertThat(youth.browser()
                        .post("/prata/rum/signal", Map.of("slag", "offer", "text", "{}", "till", "nobody"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(youth.browser()
                        .post("/prata/rum/signal", Map.of("slag", "hello", "text", "{}", "till", ""))
                        .statusCode())
                .isEqualTo(204);
        assertThat(youth.browser()
                        .post("/prata/rum/slapp-in", Map.of("plats", "x", "svar", "ja"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void slowDownWhoeverFillsTheQueues() {
        var answers = new HashSet<Integer>();
        for (int i = 0; i < 25; i++) {
            var answer = youth.enters();
            answers.add(answer.statusCode());
            youth.browser().forget(TalkDoor.COOKIE);
        }
        assertThat(answers).containsExactlyInAnyOrder(302, 429);
        youth.browser().moves();
        assertThat(youth.enters().statusCode()).as("from elsewhere").isEqualTo(302);
    }

    @Test
    void letAThirdKnockAndComeInWithoutScript() {
        youth.enters();
        var room = talk.takes(Cast.RONJA);
        var third = new Caller(new Browser(port));
        assertThat(third.browser()
                        .post("/prata/med", Map.of("kod", "0000-0000-00000"))
                        .statusCode())
                .isEqualTo(422);
        var holder = talk.comes(Cast.RONJA, room, SeatKind.INTERPRETER);

        var knocks = youth.room();
        assertThat(knocks.body()).contains("Tolken vill komma in.");
        var seat = knocks.body().replaceFirst("(?s).*name=\"plats\" value=\"([^\"]+)\".*", "$1");
        assertThat(Browser.target(youth.browser().post("/prata/rum/slapp-in", Map.of("plats", seat, "svar", "ja"))))
                .isEqualTo("/prata/rum");

        assertThat(talk.seenBy(holder).orElseThrow().me().letIn()).isTrue();
        assertThat(youth.room().body()).contains("Tolken").doesNotContain("Tolken vill komma in.");
    }

    private static String powers(HttpResponse<String> page) {
        return page.headers().firstValue("Permissions-Policy").orElseThrow();
    }

    private static void sealed(HttpResponse<String> page) {
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
