package se.minimaria.partner.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.partner.CountHandover;
import se.minimaria.partner.GivenLinks;
import se.minimaria.partner.PartnerSettings;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.Role;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Crew;
import se.minimaria.testing.MinimariaTest;

/** Links of partners as those at work see them: given by some, taken back by all, and a duty when one is used too much. */
@MinimariaTest
class LinksPagesIT {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/p/[0-9a-z]{13})");
    private static final String PAGE = "/arbete/partner";

    @LocalServerPort
    int port;

    @Autowired
    GivenLinks links;

    @Autowired
    CountHandover counting;

    @Autowired
    PartnerSettings settings;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Test
    void theHeadAndACoordinatorGiveALinkThatIsShownOnceAndOpens() {
        for (var giver :
                new Browser[] {atWork(crew()::coordinator), atWork(staff -> crew().office(staff, Role.HEAD))}) {
            var form = give("polisen-mora", giver.get(PAGE));

            var given = giver.post(PAGE, form);
            var again = giver.post(PAGE, form);

            assertThat(address(again)).as("the same form, the same link").isEqualTo(address(given));
            assertThat(given.body()).contains("Kopiera länken nu", "Polisen i Mora");
            assertThat(giver.get(PAGE).body()).doesNotContainPattern(ADDRESS);
            assertThat(new Browser(port).get(address(given)).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void aNurseSeesTheLinksAndTakesOneBackWithOneClickButGivesNone() {
        var code = links.link();
        var id = links.id(code);
        var nurse = atWork(crew()::nurse);

        var page = nurse.get(PAGE);

        assertThat(text(page))
                .contains("Polisen i Falun", "/arbete/partner/" + id + "/ta-tillbaka", "Inte än")
                .doesNotContain("Ge en ny länk", code.characters());
        assertThat(nurse.post(PAGE, Map.of("partner", "evi", "manader", "6")).statusCode())
                .isIn(404, 422);
        assertThat(Browser.target(nurse.post(PAGE + "/" + id + "/ta-tillbaka", Map.of())))
                .isEqualTo(PAGE);
        assertThat(new Browser(port).get(code.path()).statusCode()).isEqualTo(404);
        assertThat(nurse.post(PAGE + "/" + id + "/ta-tillbaka", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void someoneElsesPrincipalAndAnUnknownLinkLookAlike() {
        var id = links.id(links.link());
        var social = atWork(crew()::socialWorker);

        assertThat(text(social.get(PAGE))).doesNotContain(id.toString());
        for (var one : new String[] {id.toString(), UUID.randomUUID().toString()}) {
            assertThat(social.post(PAGE + "/" + one + "/ta-tillbaka", Map.of()).statusCode())
                    .isEqualTo(404);
            assertThat(social.post(PAGE + "/" + one + "/sett", Map.of()).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aWorkplaceThatIsNotAgreedWithGetsNoneAndTheFormSaysSo() {
        var head = atWork(staff -> crew().office(staff, Role.HEAD));
        var answer = head.post(PAGE, give("<b>ingen</b>", head.get(PAGE)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("Välj en arbetsplats i listan");
        assertThat(answer.body()).doesNotContain("<b>ingen");
    }

    @Test
    void aLinkThatIsUsedTooMuchIsADutyUntilSomebodyHasLooked() {
        var partner = links.partner(links.link());
        for (var at = 0; at < settings.unusual(); at++) {
            Access.as(partner, () -> counting.begin(UUID.randomUUID()));
        }
        var nurse = atWork(crew()::nurse);

        assertThat(text(nurse.get("/arbete/idag"))).contains("Ovanligt många tider från en partnerlänk");
        assertThat(text(nurse.get(PAGE)))
                .contains("har gett " + settings.unusual() + " tider", PAGE + "/" + partner.link() + "/sett");
        nurse.post(PAGE + "/" + partner.link() + "/sett", Map.of());
        assertThat(text(nurse.get(PAGE))).doesNotContain(PAGE + "/" + partner.link() + "/sett");
    }

    @Test
    void aSmallNumberIsNotSaid() throws Exception {
        GivenLinks.done("""
                insert into partner.handover (id, principal_id, kind, day, state)
                select gen_random_uuid(), 'region-dalarna', 'association', date_trunc('year', current_date), 'given'
                where not exists (select from partner.handover where kind = 'association')""");
        assertThat(text(atWork(crew()::nurse).get(PAGE)).replaceAll("\\s+", " "))
                .containsPattern("Förening</th> <td[^>]*>Färre än 5<");
    }

    private static Map<String, String> give(String partner, HttpResponse<String> page) {
        var found = KEY.matcher(page.body());
        assertThat(found.find()).isTrue();
        return new HashMap<>(Map.of("partner", partner, "manader", "3", "key", found.group(1)));
    }

    private static String address(HttpResponse<String> page) {
        var found = ADDRESS.matcher(page.body());
        assertThat(found.find()).as("a link that is shown").isTrue();
        return found.group(1);
    }

    private Crew crew() {
        return new Crew(employ, credential);
    }

    private Browser atWork(Post post) {
        var member = crew().member();
        var assignment = post.of(member.id());
        var browser = new Browser(port);
        browser.get("/arbete/logga-in");
        browser.post("/arbete/logga-in", Map.of("name", member.userName(), "password", Crew.PASSWORD, "till", ""));
        browser.get("/arbete/uppdrag");
        browser.post("/arbete/uppdrag", Map.of("choice", assignment.toString(), "till", ""));
        return browser;
    }

    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }

    /** What somebody is taken on as. */
    private interface Post {
        AssignmentId of(StaffId staff);
    }
}
