package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.FileId;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.record.DraftSection;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** A protected identity is marked on a page, shows to the team only, and goes along with what is sent. */
@MinimariaTest
class ProtectionIT {

    private static final String WHY = "Visade beslut från Skatteverket";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private Desk ronja;
    private String name = "";
    private FileId file = FileId.next();

    @BeforeEach
    void openAFile() {
        ronja = Desk.nurse(port, beans);
        name = "Skydda" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        file = ronja.file(name, "Provsson");
    }

    @Test
    void isMarkedForAReasonAndHidesThePersonFromColleagues() {
        var colleague = Desk.nurse(port, beans);
        assertThat(colleague.search(name).body()).contains(name + " Provsson");

        var bare = ronja.post(page(), Map.of("protection", "MARKED", "reason", "vet ej"));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(bare.body()))
                .contains("Skriv varför, med minst 10 tecken.", "vet ej")
                .containsPattern("value=\"MARKED\"[^>]*checked");
        var none = ronja.post(page(), Map.of("reason", WHY));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(none.body())).contains("href=\"#protection\"", WHY);

        var done = Browser.target(mark("MARKED"));

        assertThat(done).isEqualTo("/arbete/personer/" + file + "?gjort=protection-set");
        assertThat(ronja.get(done).body()).contains("Nu är identiteten skyddad", "Sekretessmarkering");
        assertThat(HtmlUtils.htmlUnescape(ronja.get(page()).body())).contains(WHY, "Kim Provberg, ");
        assertThat(colleague.search(name).body()).doesNotContain("Provsson");
        assertThat(colleague.get("/arbete/personer/" + file).statusCode()).isEqualTo(404);
        assertThat(colleague.get(page()).statusCode()).isEqualTo(404);
        assertThat(colleague
                        .post(page(), Map.of("protection", "NONE", "reason", WHY))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isTakenAwayAgainAndShowsInTheLog() {
        mark("FICTITIOUS");

        assertThat(Browser.target(mark("NONE"))).endsWith("?gjort=protection-lifted");

        assertThat(Desk.nurse(port, beans).search(name).body()).contains(name + " Provsson");
        assertThat(HtmlUtils.htmlUnescape(
                        ronja.get("/arbete/personer/" + file + "/logg").body()))
                .containsIgnoringCase("skydd");
    }

    @Test
    void goesAlongWithACopyWhichNamesNobodyInTheList() {
        mark("MARKED");
        ronja.consent(file, Desk.FALUN, Topic.SLEEP);
        var section = new DraftSection("Natten", Topic.SLEEP, About.SUBJECT_ONLY, "Sover bättre.", Desk.FALUN, null);
        var draft = ronja.draft(file, section);
        ronja.post("/arbete/personer/" + file + "/anteckning/" + draft, Desk.note(2, "signera", section));

        var kim = Desk.socialWorker(port, beans);
        var list = kim.get("/arbete/handlingar?antal=1000").body();
        assertThat(list).contains("Person med skydd").doesNotContain(name);
        var document = list.replaceAll("(?s).*?href=\"(/arbete/handlingar/[^\"]+)\"[^>]*>Person med skydd.*", "$1");
        assertThat(kim.get(document).body()).contains(name, "Sekretessmarkering", "Sover bättre.");
        var form = kim.get("/arbete/personer/ny?handling=" + document.replaceFirst(".*/", ""))
                .body();
        assertThat(form).containsPattern("value=\"MARKED\"[^>]*checked");
    }

    private String page() {
        return "/arbete/personer/" + file + "/skydd";
    }

    private HttpResponse<String> mark(String protection) {
        return ronja.post(page(), Map.of("protection", protection, "reason", WHY));
    }
}
