package se.minimaria.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.testing.Cast.BORLANGE;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.RONJA;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.person.OpenFile;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Crew;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class OwnPagesIT {

    private static final Pattern CODE = Pattern.compile("<code[^>]*>([0-9A-Z]{5})</code>");

    @LocalServerPort
    int port;

    @Autowired
    Guest guest;

    @Autowired
    InviteYoungPerson invite;

    @Autowired
    OpenFile opening;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    private Browser browser = new Browser(0);
    private FileId file = FileId.next();

    @BeforeEach
    void prepare() {
        browser = new Browser(port);
        file = guest.file(RONJA);
        guest.yes(RONJA, file, FALUN, Topic.SLEEP);
        guest.note(RONJA, file, "Sömn", Topic.SLEEP, About.SUBJECT_ONLY, FALUN);
        guest.note(RONJA, file, "Skola", Topic.SCHOOL, About.SUBJECT_ONLY, BORLANGE);
        guest.note(RONJA, file, "Marja dricker", Topic.FAMILY, About.ANOTHER_OWN_CLIENT, FALUN);
    }

    @Test
    void openWithACodeAndTellInSentences() {
        signIn();
        var body = text(browser.get("/mina-sidor/vem-har-sett").body());

        assertThat(body)
                .contains("Ronja, sjuksköterska, skickade ett stycke ur en anteckning: Sömn.")
                .contains("Därför att du har sagt ja till det.")
                .contains("Ronja, sjuksköterska, fick inte skicka Skola till")
                .contains("Ronja, sjuksköterska på R Region Dalarna, ")
                .contains("skrev en anteckning")
                .contains("Det finns ett ja till att sömn får skickas")
                .contains("Skickat (1)", "Sagt nej till (1)")
                .contains("sak har skickats emellan")
                .doesNotContain("Marja", "Exempelsson");
    }

    @Test
    void showTheWordsThatWereSentAndNobodyElsesWords() {
        signIn();
        var path = link(browser.get("/mina-sidor/vem-har-sett?visa=skickat").body(), "/mina-sidor/skickat/[0-9a-f-]+");

        assertThat(browser.get(path).body()).contains("Om Sömn");
        var stranger = new Browser(port);
        var other = guest.file(RONJA);
        signIn(stranger, Access.as(RONJA, () -> invite.make(other)));
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(browser.get("/mina-sidor/skickat/" + file).statusCode()).isEqualTo(404);
    }

    @Test
    void takeAYesBackInThreeSteps() {
        signIn();
        var ask = link(browser.get("/mina-sidor/val").body(), "/mina-sidor/val/[0-9a-f-]+/ta-tillbaka");
        assertThat(text(browser.get(ask).body()))
                .contains("Region Dalarna skickar inget mer om sömn till Falu kommun.")
                .contains("Sömn, till Falu kommun");

        var answer = browser.post(ask, Map.of());

        assertThat(Browser.target(answer)).isEqualTo("/mina-sidor/val");
        assertThat(text(browser.get("/mina-sidor/val").body()))
                .contains("Nu får inget mer skickas om sömn", "Det togs tillbaka")
                .doesNotContain("ta-tillbaka");
        assertThat(Browser.target(browser.get(ask))).isEqualTo("/mina-sidor/val");
        assertThat(browser.get("/mina-sidor/val/" + file + "/ta-tillbaka").statusCode())
                .isEqualTo(404);
    }

    @Test
    void sayThatNothingWasDoneWhenTheSessionHasEnded() {
        signIn();
        var ask = link(browser.get("/mina-sidor/val").body(), "/mina-sidor/val/[0-9a-f-]+/ta-tillbaka");
        browser.get(ask);
        browser.forget("s");

        var ended = browser.post(ask, Map.of());
        assertThat(Browser.target(ended)).isEqualTo("/mina-sidor/logga-in?utloggad");
        assertThat(browser.get("/mina-sidor/logga-in?utloggad").body()).contains("Det du tryckte på är inte gjort.");
        signIn();
        assertThat(browser.get("/mina-sidor/val").body()).contains("ta-tillbaka");
    }

    @Test
    void answerAWrongAndASpentCodeAlikeAndKeepWhatWasTyped() {
        var code = code();
        signIn(new Browser(port), code);
        browser.get("/mina-sidor/logga-in");
        var spent = browser.post("/mina-sidor/logga-in", Map.of("kod", code));
        var wrong = browser.post("/mina-sidor/logga-in", Map.of("kod", "00000-00000"));

        assertThat(List.of(spent.statusCode(), wrong.statusCode())).containsOnly(422);
        assertThat(neutral(spent.body(), code)).isEqualTo(neutral(wrong.body(), "00000-00000"));
        assertThat(spent.body()).contains(code, "<title>Fel: Mina sidor</title>");
    }

    @Test
    void pointOutACodeThatCannotBeOne() {
        browser.get("/mina-sidor/logga-in");
        var answer = browser.post("/mina-sidor/logga-in", Map.of("kod", "hest lampa"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("tio tecken", "hest lampa", "aria-invalid=\"true\"");
    }

    @Test
    void haveNeutralTitlesAndAreNotKept() {
        signIn();
        for (var path : List.of(
                "/mina-sidor",
                "/mina-sidor/vem-har-sett",
                "/mina-sidor/val",
                "/mina-sidor/lagg-till",
                "/mina-sidor/logga-in")) {
            var page = browser.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).contains("<title>Mina sidor</title>");
            assertThat(page.headers().firstValue("Cache-Control").orElseThrow())
                    .as(path)
                    .contains("no-store");
            assertThat(browser.get("/en" + path).body()).as(path).contains("<title>My pages</title>");
        }
    }

    @Test
    void closeBehindTheOneWhoLeaves() {
        signIn();
        browser.get("/mina-sidor");
        browser.post("/mina-sidor/logga-ut", Map.of());

        assertThat(Browser.target(browser.get("/mina-sidor"))).isEqualTo("/mina-sidor/logga-in");
        assertThat(browser.get("/mina-sidor/logga-in").body()).contains("Du är utloggad.");
    }

    @Test
    void beginWithASlipThatIsShownOnceAtWork() {
        var crew = new Crew(employ, credential);
        var nurse = crew.member();
        var assignment = crew.nurse(nurse.id());
        var theirs = Access.as(
                Cast.system(Cast.REGION),
                () -> opening.open(Cast.REGION, Cast.young(Cast.someone()), List.of(assignment)));
        var staff = new Browser(port);
        staff.get("/arbete/logga-in");
        staff.post("/arbete/logga-in", Map.of("name", nurse.userName(), "password", Crew.PASSWORD));
        staff.get("/arbete/uppdrag");
        staff.post("/arbete/uppdrag", Map.of("choice", assignment.toString()));

        var path = "/arbete/personer/" + theirs + "/kod";
        assertThat(CODE.matcher(staff.get(path).body()).find()).isFalse();
        var slip = staff.post(path, Map.of("uppdrag", assignment.toString()));
        assertThat(slip.statusCode()).isEqualTo(200);
        assertThat(slip.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        var groups =
                CODE.matcher(slip.body()).results().map(found -> found.group(1)).toList();
        assertThat(groups).hasSize(2);
        assertThat(CODE.matcher(staff.get(path).body()).find()).isFalse();
        assertThat(staff.get("/arbete/personer/" + file + "/kod").statusCode()).isEqualTo(404);

        signIn(browser, String.join(" ", groups));
        assertThat(browser.get("/mina-sidor").statusCode()).isEqualTo(200);
    }

    private String code() {
        return Access.as(RONJA, () -> invite.make(file));
    }

    private void signIn() {
        signIn(browser, code());
    }

    private static void signIn(Browser browser, String code) {
        browser.get("/mina-sidor/logga-in");
        var answer = browser.post("/mina-sidor/logga-in", Map.of("kod", code));
        assertThat(Browser.target(answer)).isEqualTo("/mina-sidor");
    }

    private static String link(String body, String pattern) {
        var found = Pattern.compile("href=\"(" + pattern + ")\"").matcher(body);
        assertThat(found.find()).as("%s in the page", pattern).isTrue();
        return found.group(1);
    }

    private static String neutral(String body, String typed) {
        return body.replace(typed, "…").replaceAll("name=\"_csrf\"[^>]*value=\"[^\"]+\"", "");
    }

    /** The page without its tags. */
    private static String text(String body) {
        return body.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").replaceAll(" ([.,])", "$1");
    }
}
