package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.law.Topic;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** A session that ends while somebody writes, without the page's script. */
@MinimariaTest
class SessionLossIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient database;

    private Desk ronja;
    private String note = "";

    @BeforeEach
    void begin() {
        ronja = Desk.nurse(port, beans);
        var file = ronja.file("Elis", "Provsson");
        note = Browser.target(ronja.post("/arbete/personer/" + file + "/anteckning/ny", Map.of()));
        assertThat(ronja.live(note, written(2, "", "Kom i tid.")).statusCode()).isEqualTo(200);
    }

    @Test
    void leavesTheDraftAsItWasSavedLast() {
        endSessions();
        assertThat(ronja.live(note, written(3, "", "Kom i tid. Sover dåligt.")).statusCode())
                .isEqualTo(401);
        ronja.signIn();
        assertThat(ronja.get("/arbete/idag").body()).contains("Signera en anteckning, Elis Provsson");
        assertThat(ronja.get(note).body()).contains("Kom i tid.").doesNotContain("Sover dåligt");
    }

    @Test
    void handsTheTextBackAndTakesItInAfterSignIn() {
        endSessions();
        var text = "Kom i tid.\nSover \"dåligt\".";
        var kept = ronja.post(note, written(3, "spara", text));
        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(HtmlUtils.htmlUnescape(kept.body()))
                .contains("Du hann bli utloggad", "action=\"" + note + "\"", "value=\"" + text + "\"")
                .contains("name=\"version\" value=\"3\"", "name=\"gor\" value=\"spara\"", "Logga in i en ny flik");

        ronja.signIn();
        var back = ronja.browser.postOld(note, withAssignment(written(3, "spara", text)));
        assertThat(back.statusCode()).isEqualTo(401);
        assertThat(HtmlUtils.htmlUnescape(back.body())).contains("Du är inloggad igen", "value=\"" + text + "\"");
        assertThat(Browser.target(ronja.post(note, written(3, "spara", text)))).startsWith(note);
        assertThat(HtmlUtils.htmlUnescape(ronja.get(note).body())).contains("Sover \"dåligt\".");
    }

    @Test
    void neverPutsASecretIntoThePage() {
        endSessions();
        var kept = ronja.post("/arbete/uppdrag/kod", Map.of("code", "abcd-efgh", "password", "en hemlighet"));
        assertThat(kept.body()).doesNotContain("abcd-efgh", "en hemlighet");
    }

    private Map<String, String> written(int version, String act, String text) {
        return Desk.note(version, act, Desk.section("Om besöket", Topic.OTHER, text));
    }

    private Map<String, String> withAssignment(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("uppdrag", ronja.assignment.toString());
        return all;
    }

    private void endSessions() {
        var ended = database.sql("delete from platform.spring_session where principal_name = :staff")
                .param("staff", ronja.duty.staff().toString())
                .update();
        assertThat(ended).isPositive();
    }
}
