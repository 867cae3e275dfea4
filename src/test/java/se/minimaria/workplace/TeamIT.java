package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.FileId;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** Who takes part is for the team to say, shows to everybody it concerns, and never becomes nobody. */
@MinimariaTest
class TeamIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private Desk ronja;
    private Desk doris;
    private FileId file = FileId.next();

    @BeforeEach
    void openAFile() {
        ronja = Desk.nurse(port, beans);
        doris = Desk.nurse(port, beans);
        file = ronja.file("Elis", "Provsson");
    }

    @Test
    void takesAColleagueInWhoMayOpenTheFileFromThenOn() {
        assertThat(doris.get("/arbete/personer/" + file).statusCode()).isEqualTo(403);

        var taken = ronja.post(page(), Map.of("kollega", doris.assignment.toString()));

        assertThat(Browser.target(taken)).isEqualTo(page() + "?gjort=team-joined");
        assertThat(doris.get("/arbete/personer/" + file).statusCode()).isEqualTo(200);
        assertThat(HtmlUtils.htmlUnescape(
                        ronja.get("/arbete/personer/" + file + "/logg").body()))
                .contains("Kim Provberg, sjuksköterska, lät en kollega delta.");
    }

    @Test
    void endsAPartAndShutsTheFile() {
        ronja.post(page(), Map.of("kollega", doris.assignment.toString()));

        var ended = ronja.post(page() + "/sluta", Map.of("kollega", doris.assignment.toString()));

        assertThat(Browser.target(ended)).isEqualTo(page() + "?gjort=team-ended");
        assertThat(doris.get("/arbete/personer/" + file).statusCode()).isEqualTo(403);
        var again = ronja.post(page(), Map.of("kollega", doris.assignment.toString()));
        assertThat(Browser.target(again)).endsWith("team-joined");
        assertThat(doris.get("/arbete/personer/" + file).statusCode()).isEqualTo(200);
    }

    @Test
    void neverBecomesNobodyAlsoWhenTwoLeaveAtOnce() throws Exception {
        ronja.post(page(), Map.of("kollega", doris.assignment.toString()));

        Callable<Integer> first = () -> leaves(ronja);
        Callable<Integer> second = () -> leaves(doris);
        List<Integer> answers;
        try (var two = Executors.newFixedThreadPool(2)) {
            answers = two.invokeAll(List.of(first, second)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(302, 422);
        var opens = List.of(ronja, doris).stream()
                .filter(one -> one.get("/arbete/personer/" + file).statusCode() == 200)
                .toList();
        assertThat(opens).hasSize(1);
        assertThat(HtmlUtils.htmlUnescape(opens.getFirst()
                        .post(page() + "/sluta", self(opens.getFirst()))
                        .body()))
                .contains("Någon måste delta.");
    }

    @Test
    void isForTheTeamToSay() {
        assertThat(doris.post(page(), self(doris)).statusCode()).isEqualTo(403);
        doris.post("/arbete/nodoppning/" + file, Map.of("reason", "Ringer från en bro och svarar inte"));

        assertThat(doris.get(page()).statusCode()).isEqualTo(200);
        assertThat(doris.post(page(), self(doris)).statusCode()).isEqualTo(422);
        assertThat(doris.post(page() + "/sluta", self(ronja)).statusCode()).isEqualTo(422);
        assertThat(ronja.get("/arbete/personer/" + file).statusCode()).isEqualTo(200);
    }

    @Test
    void takesInNobodyOfAnotherAuthorityAndNobodyWhoIsNotThere() {
        var kim = Desk.socialWorker(port, beans);
        for (var nobody :
                new String[] {kim.assignment.toString(), UUID.randomUUID().toString(), "", "inget id"}) {
            var refused = ronja.post(page(), Map.of("kollega", nobody));
            assertThat(refused.statusCode()).as(nobody).isEqualTo(422);
            assertThat(HtmlUtils.htmlUnescape(refused.body())).contains("Välj en kollega i listan");
        }
        assertThat(kim.get(page()).statusCode()).isEqualTo(404);
    }

    private int leaves(Desk who) {
        return who.post(page() + "/sluta", self(who)).statusCode();
    }

    private static Map<String, String> self(Desk who) {
        return Map.of("kollega", who.assignment.toString());
    }

    private String page() {
        return "/arbete/personer/" + file + "/team";
    }
}
