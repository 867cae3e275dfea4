package se.minimaria.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Profession;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.NewAssignment;
import se.minimaria.staff.Role;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Crew;
import se.minimaria.testing.Crew.Member;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class SignInIT {

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    private Crew crew;

    @Autowired
    DemoPeople demoPeople;

    @Autowired
    JdbcClient database;

    private Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
        crew = new Crew(employ, credential);
    }

    @Test
    void asksToSignInAndThenLeadsOnToWhereOneWasGoing() {
        var kim = crew.member();
        var assignment = crew.nurse(kim.id());

        var stopped = browser.get("/arbete/natverket");
        assertThat(Browser.target(stopped)).isEqualTo("/arbete/logga-in?till=%2Farbete%2Fnatverket");
        browser.get(Browser.target(stopped));
        var choosing = browser.post(
                "/arbete/logga-in",
                Map.of("name", kim.userName(), "password", Crew.PASSWORD, "till", "/arbete/natverket"));
        assertThat(Browser.target(choosing)).isEqualTo("/arbete/uppdrag?till=%2Farbete%2Fnatverket");
        assertThat(browser.get(Browser.target(choosing)).body())
                .contains("Region Dalarna", "Falun")
                .doesNotContain("inget uppdrag i dag");
        var chosen =
                browser.post("/arbete/uppdrag", Map.of("choice", assignment.toString(), "till", "/arbete/natverket"));
        assertThat(Browser.target(chosen)).isEqualTo("/arbete/natverket");
        assertThat(browser.get("/arbete/natverket").statusCode()).isEqualTo(200);
        assertThat(browser.get("/arbete/natverket").body()).contains("Kim Provberg", "surface-staff of-region");
    }

    @Test
    void answersAWrongNameAndAWrongPasswordAlikeAndKeepsTheName() {
        var kim = crew.member();
        browser.get("/arbete/logga-in");
        var wrongPassword = browser.post("/arbete/logga-in", Map.of("name", kim.userName(), "password", "fel-fel-fel"));
        var wrongName =
                browser.post("/arbete/logga-in", Map.of("name", kim.userName() + "x", "password", "fel-fel-fel"));

        assertThat(wrongPassword.statusCode()).isEqualTo(422);
        assertThat(wrongPassword.body())
                .contains(kim.userName(), "hör inte ihop")
                .doesNotContain("fel-fel-fel");
        assertThat(withoutKeys(wrongName.body()).replace(kim.userName() + "x", kim.userName()))
                .isEqualTo(withoutKeys(wrongPassword.body()));
    }

    @Test
    void saysWhatIsMissing() {
        browser.get("/arbete/logga-in");
        var empty = browser.post("/arbete/logga-in", Map.of("name", "", "password", ""));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Skriv ditt användarnamn.", "Skriv ditt lösenord.", "<title>Fel:");
    }

    @Test
    void changesTheSessionAtSignInAndAtEveryChangeOfAssignment() {
        var kim = crew.member();
        var nurse = crew.nurse(kim.id());
        var worker = crew.socialWorker(kim.id());
        browser.get("/arbete/logga-in");
        var before = browser.cookie("s").orElseThrow();
        signIn(kim);
        var signedIn = browser.cookie("s").orElseThrow();
        choose(nurse.toString());
        var first = browser.cookie("s").orElseThrow();
        choose(worker.toString());
        var second = browser.cookie("s").orElseThrow();

        assertThat(new String[] {before, signedIn, first, second}).doesNotHaveDuplicates();
        assertThat(browser.get("/arbete/natverket").body()).contains("surface-staff of-kommun");
    }

    @Test
    void keepsNoNameInTheSession() {
        var kim = crew.member();
        var nurse = crew.nurse(kim.id());
        signIn(kim);
        choose(nurse.toString());

        var rows = database.sql("""
                select a.attribute_bytes from platform.spring_session_attributes a
                join platform.spring_session s on s.primary_id = a.session_primary_id
                where s.principal_name = :id""")
                .param("id", kim.id().toString())
                .query(byte[].class)
                .list();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Kim", "Provberg", "Falun", kim.userName()));
    }

    @Test
    void letsNobodyChooseAnothersAssignment() {
        var kim = crew.member();
        crew.nurse(kim.id());
        var others = crew.nurse(crew.member().id());
        signIn(kim);
        assertThat(choose(others.toString())).isEqualTo(404);
        assertThat(Browser.target(browser.get("/arbete/natverket"))).startsWith("/arbete/uppdrag");
    }

    @Test
    void offersNoAssignmentThatHasEnded() {
        var kim = crew.member();
        var ended = crew.assign(new NewAssignment(
                kim.id(),
                Crew.REGION,
                new ClinicId("falun"),
                Profession.NURSE,
                Role.CARE,
                100,
                LocalDate.parse("2025-09-01"),
                LocalDate.parse("2025-09-30")));
        signIn(kim);
        assertThat(browser.get("/arbete/uppdrag").body()).contains("inget uppdrag i dag");
        assertThat(choose(ended.toString())).isEqualTo(404);
    }

    @Test
    void refusesAFormOfAnotherAssignmentAndHandsItsTextBack() {
        var kim = crew.member();
        var nurse = crew.nurse(kim.id());
        var worker = crew.socialWorker(kim.id());
        signIn(kim);
        choose(nurse.toString());
        choose(worker.toString());

        var text = "Elis sover bättre <nu>";
        var refused = browser.post("/arbete/personer/sok", Map.of("uppdrag", nurse.toString(), "body", text));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Elis sover bättre &lt;nu&gt;</textarea>", "name=\"uppdrag\" value=\"" + nurse)
                .doesNotContain(">" + nurse);
        assertThat(browser.post("/arbete/personer/sok", Map.of("uppdrag", "", "body", text))
                        .statusCode())
                .as("a form that does not say under which assignment it was opened")
                .isEqualTo(409);
        assertThat(browser.post("/arbete/personer/sok", Map.of("uppdrag", worker.toString()))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void handsTheTextBackWhenTheSessionHasEnded() {
        var kim = crew.member();
        var nurse = crew.nurse(kim.id());
        signIn(kim);
        choose(nurse.toString());
        browser.forget("s");

        var ended = browser.post("/arbete/personer", Map.of("body", "Elis sover bättre", "uppdrag", nurse.toString()));
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body()).contains("Elis sover bättre", "Du hann bli utloggad");
    }

    @Test
    void locksAndSignsOutForGood() {
        var kim = crew.member();
        crew.nurse(kim.id());
        signIn(kim);
        browser.get("/arbete/uppdrag");
        assertThat(Browser.target(browser.post("/arbete/logga-ut", Map.of()))).isEqualTo("/arbete/logga-in");
        assertThat(Browser.target(browser.get("/arbete/uppdrag"))).startsWith("/arbete/logga-in");
    }

    @Test
    void neverLeadsToAnotherSite() {
        for (var target : new String[] {"//evil.example", "https://evil.example", "/\\evil", "/arbete/../x", "/", ""}) {
            assertThat(Targets.safe(target)).as(target).isEmpty();
        }
        assertThat(Targets.safe("/arbete/uppdrag")).isEmpty();
        assertThat(Targets.safe("/arbete/inkorg/0198f0c0")).isEqualTo("/arbete/inkorg/0198f0c0");
        var lured = browser.get("/arbete/logga-in?till=https://evil.example");
        assertThat(Browser.target(lured)).isEqualTo("/arbete/logga-in");
        assertThat(lured.body()).doesNotContain("evil");
    }

    @Test
    void signsInTheDemosPeopleWithOneButton() {
        var kim = crew.member();
        demoPeople.introduce(new DemoPerson(kim.userName(), kim.id(), "Kim", "sjuksköterska i Falun"));
        assertThat(browser.get("/demo").body()).contains("<b>Kim</b> <small>sjuksköterska i Falun</small>");
        assertThat(Browser.target(browser.post("/demo", Map.of("person", kim.userName()))))
                .isEqualTo("/arbete/uppdrag");
        assertThat(browser.get("/arbete/uppdrag").statusCode()).isEqualTo(200);
    }

    @Test
    void makesNoSessionForVisitors() {
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/en/mottagningar").statusCode()).isEqualTo(200);
        assertThat(browser.cookie("s")).isEmpty();
    }

    private void signIn(Member member) {
        browser.get("/arbete/logga-in");
        var answer = browser.post("/arbete/logga-in", Map.of("name", member.userName(), "password", Crew.PASSWORD));
        assertThat(Browser.target(answer)).isEqualTo("/arbete/uppdrag");
    }

    private int choose(String assignment) {
        browser.get("/arbete/uppdrag");
        return browser.post("/arbete/uppdrag", Map.of("choice", assignment)).statusCode();
    }

    private static String withoutKeys(String page) {
        return page.replaceAll("name=\"_csrf\"[^>]*", "");
    }
}
