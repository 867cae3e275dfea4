package se.minimaria.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.Role;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Crew;
import se.minimaria.testing.Crew.Member;
import se.minimaria.testing.MinimariaTest;

/** The administrator's pages, through the door. */
@MinimariaTest
class StaffPagesIT {

    private static final Pattern GROUP = Pattern.compile("<code class=\"fs-4\">([a-z2-9]{4})</code>");
    private static final String PASSWORD = "en lång vinter i Älvdalen";

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Autowired
    Clock clock;

    private Crew crew;
    private Browser ada = new Browser(0);
    private String family = "";
    private String today = "";

    @BeforeEach
    void signInAsAdministrator() {
        crew = new Crew(employ, credential);
        ada = signedIn(regional(Role.ADMINISTRATOR));
        family = "Provdotter-" + UUID.randomUUID();
        today = Sweden.day(clock.instant()).toString();
    }

    @Test
    void leadToAColleagueWhoSignsInWithACodeAndWorks() {
        var person = added();
        assertThat(ada.get(person).body()).contains("Maj " + family, "Sjuksköterska, Falun", "Inget konto än");

        var shown = ada.post(kod(person), Map.of());
        var code = code(shown);
        assertThat(ada.get(kod(person)).body()).doesNotContainPattern(GROUP);
        assertThat(ada.get(person).body()).contains("En kod väntar").doesNotContain(code);

        var maj = new Browser(port);
        maj.get("/arbete/forsta");
        assertThat(maj.post("/arbete/forsta", Map.of("code", code)).body()).contains("Välkommen, Maj " + family);
        var name = "maj-" + UUID.randomUUID();
        var weak = maj.post("/arbete/forsta/konto", Map.of("code", code, "name", name, "password", "kort"));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("value=\"" + name + "\"", "minst 12 tecken");
        assertThat(Browser.target(
                        maj.post("/arbete/forsta/konto", Map.of("code", code, "name", name, "password", PASSWORD))))
                .isEqualTo("/arbete/uppdrag");
        var choices = maj.get("/arbete/uppdrag").body();
        maj.post("/arbete/uppdrag", Map.of("choice", choice(choices)));
        assertThat(maj.get("/arbete/inkorg").statusCode()).isEqualTo(200);
        assertThat(ada.get(person).body()).contains("Konto sedan");

        var again = code(ada.post(kod(person), Map.of()));
        var phone = new Browser(port);
        phone.get("/arbete/forsta");
        phone.post("/arbete/forsta", Map.of("code", again));
        phone.post("/arbete/forsta/konto", Map.of("code", again, "name", name, "password", PASSWORD + " igen"));
        assertThat(Browser.target(maj.get("/arbete/inkorg"))).startsWith("/arbete/logga-in");
    }

    @Test
    void sayWhatIsMissingAndKeepWhatWasTyped() {
        var empty = ada.post(
                "/arbete/tilldela/ny",
                Map.of("given", "Maj", "family", "", "post", "", "clinic", "", "from", "i morgon", "to", "x"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("<title>Fel:", "value=\"Maj\"", "value=\"i morgon\"", "Skriv personens efternamn.")
                .contains("Välj ett yrke eller en roll.", "Skriv första dagen", "Skriv sista dagen");
        var elsewhere = ada.post("/arbete/tilldela/ny", colleague("nurse", "", "2025-01-01"));
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.body()).contains("Välj mottagningen där", "Välj i dag eller en dag som kommer.");
    }

    @Test
    void endAnAssignmentOnAPageOfItsOwn() {
        var person = added();
        var end = Pattern.compile("/arbete/tilldela/[^\"]+/avsluta")
                .matcher(ada.get(person).body());
        assertThat(end.find()).isTrue();
        var page = end.group();

        assertThat(ada.get(page).body()).contains("Sjuksköterska, Falun", "Maj " + family);
        assertThat(ada.post(page, Map.of("last", "snart")).statusCode()).isEqualTo(422);
        assertThat(Browser.target(ada.post(page, Map.of("last", "")))).isEqualTo(person);
        assertThat(ada.get(person).body())
                .contains("Avslutade uppdrag", "Uppdraget är avslutat.", "Det slutade genast.");
    }

    @Test
    void showWhatSomebodyGaveThemselves() {
        var me = regional(Role.ADMINISTRATOR);
        var browser = signedIn(me);
        browser.post("/arbete/tilldela/" + me.id() + "/uppdrag", colleague("nurse", "falun", today));
        assertThat(browser.get("/arbete/personal/" + me.id()).body())
                .contains("gav sig själv uppdraget Sjuksköterska, Falun", "Gällde en själv");
        assertThat(browser.get("/arbete/personal/andringar").body()).contains("gav sig själv");
    }

    @Test
    void showAHeadOfOperationsEverythingAndLetThemChangeNothing() {
        var person = added();
        var head = signedIn(regional(Role.HEAD));
        assertThat(head.get("/arbete/idag").body()).contains("/arbete/personal");
        assertThat(head.get("/arbete/personal").statusCode()).isEqualTo(200);
        assertThat(head.get(person).body())
                .contains("Maj " + family, "lade till")
                .doesNotContain("/arbete/tilldela");
        assertThat(head.get(kod(person)).statusCode()).isEqualTo(404);
        assertThat(head.post(kod(person), Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void keepOtherPrincipalsPeopleAndAllCareOut() {
        var person = added();
        var folke = signedIn(crew.officer(Crew.FALUN, Role.ADMINISTRATOR));
        assertThat(folke.get("/arbete/personal").body()).contains("Falu kommun").doesNotContain(family);
        assertThat(folke.get(person).statusCode()).isEqualTo(404);
        assertThat(folke.get(kod(person)).statusCode()).isEqualTo(404);
        assertThat(folke.post(kod(person), Map.of()).statusCode()).isEqualTo(404);
        assertThat(folke.get("/arbete/tilldela/" + UUID.randomUUID() + "/uppdrag")
                        .statusCode())
                .isEqualTo(404);
        for (var page : new String[] {"/arbete/personer", "/arbete/inkorg", "/arbete/handlingar"}) {
            assertThat(ada.get(page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void speakEnglishToo() {
        assertThat(ada.get("/en/arbete/personal").body()).contains("Staff and assignments", "Latest changes");
        assertThat(ada.get("/en/arbete/tilldela/ny").body()).contains("Profession or role", "Nurse");
    }

    /** Adds Maj and answers with the address of her page. */
    private String added() {
        ada.get("/arbete/tilldela/ny");
        var done = ada.post("/arbete/tilldela/ny", colleague("nurse", "falun", today));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        return Browser.target(done);
    }

    private Map<String, String> colleague(String post, String clinic, String from) {
        var form = new HashMap<String, String>();
        form.put("given", "Maj");
        form.put("family", family);
        form.put("post", post);
        form.put("clinic", clinic);
        form.put("from", from);
        form.put("to", "");
        return form;
    }

    private static String kod(String person) {
        return person.replace("/personal/", "/tilldela/") + "/kod";
    }

    private static String code(HttpResponse<String> page) {
        var groups = GROUP.matcher(page.body());
        var code = new StringBuilder();
        while (groups.find()) {
            code.append(code.isEmpty() ? "" : "-").append(groups.group(1));
        }
        assertThat(code).as(page.body()).hasSize(24);
        return code.toString();
    }

    private static String choice(String page) {
        var found = Pattern.compile("name=\"choice\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private Member regional(Role role) {
        var member = crew.member();
        crew.office(member.id(), role);
        return member;
    }

    private Browser signedIn(Member member) {
        var browser = new Browser(port);
        browser.get("/arbete/logga-in");
        browser.post("/arbete/logga-in", Map.of("name", member.userName(), "password", Crew.PASSWORD));
        browser.post(
                "/arbete/uppdrag",
                Map.of("choice", choice(browser.get("/arbete/uppdrag").body())));
        return browser;
    }
}
