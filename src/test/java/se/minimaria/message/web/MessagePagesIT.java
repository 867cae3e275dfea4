package se.minimaria.message.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.message.Addressee;
import se.minimaria.message.Channel;
import se.minimaria.message.Notice;
import se.minimaria.message.Notice.Details;
import se.minimaria.message.QueueMessage;
import se.minimaria.message.ReadMessages;
import se.minimaria.message.Template;
import se.minimaria.network.PrincipalId;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.NewAssignment;
import se.minimaria.staff.Role;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Crew;
import se.minimaria.testing.Crew.Member;
import se.minimaria.testing.MinimariaTest;

/** What people at work see of messages that did not arrive. */
@MinimariaTest
class MessagePagesIT {

    private static final Pattern CHOICE = Pattern.compile("name=\"choice\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Autowired
    QueueMessage queue;

    @Autowired
    ReadMessages read;

    @Autowired
    Clock clock;

    private Crew crew;

    @BeforeEach
    void gather() {
        crew = new Crew(employ, credential);
    }

    @Test
    void thoseOnDutyAndTheHeadSeeWhatDidNotArriveAndWhyButNotWhereTo() {
        var number = "0046-" + UUID.randomUUID();
        var subject = withheld(Cast.REGION, number, Template.MISSED);
        for (var browser : new Browser[] {signedIn(office(Role.CARE)), signedIn(office(Role.HEAD))}) {
            var page = browser.get("/arbete/utskick");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Väg tillbaka efter uteblivet besök", "Skickades inte", "Numret eller adressen")
                    .contains("href=\"/arbete/utskick\"", "Utskick</a>")
                    .doesNotContain(number, subject.toString());
            assertThat(browser.get("/en/arbete/utskick").body())
                    .contains("Way back after a missed visit", "Was not sent", "The number or address");
        }
    }

    @Test
    void othersHaveNoSuchPage() {
        for (var role : new Role[] {Role.ADMINISTRATOR, Role.STEERING, Role.REGISTRAR}) {
            var browser = signedIn(office(role));
            assertThat(browser.get("/arbete/utskick").statusCode())
                    .as("%s", role)
                    .isEqualTo(404);
            assertThat(browser.get("/styrning/regler").body()).doesNotContain("/arbete/utskick");
        }
        assertThat(Browser.target(new Browser(port).get("/arbete/utskick"))).contains("/arbete/logga-in");
    }

    @Test
    void anotherPrincipalSeesNoneOfIt() {
        withheld(Cast.MORA, "nonsens", Template.HELD);
        var page = signedIn(crew.officer(Cast.BORLANGE, Role.HEAD)).get("/arbete/utskick");
        assertThat(page.body()).contains("Allt har kommit iväg").doesNotContain("Tid i handen");
    }

    @Test
    void anAdministratorFindsNoRowBehindThePageEither() {
        withheld(Cast.MORA, "nonsens", Template.CALL);
        assertThat(Access.as(inOffice(Cast.MORA, Role.HEAD), read::unsent)).isNotEmpty();
        for (var role : new Role[] {Role.ADMINISTRATOR, Role.REGISTRAR, Role.STEERING}) {
            assertThat(Access.as(inOffice(Cast.MORA, role), read::unsent))
                    .as("%s", role)
                    .isEmpty();
        }
    }

    private AtOffice inOffice(PrincipalId principal, Role role) {
        var staff = crew.member().id();
        var assignment = crew.assign(NewAssignment.office(staff, principal, role, LocalDate.parse("2025-09-01")));
        return new AtOffice(assignment, staff, principal, "Test Testsson");
    }

    private UUID withheld(PrincipalId store, String address, Template template) {
        var now = clock.instant();
        var when = now.plus(Duration.ofDays(3));
        var details = switch (template) {
            case MISSED -> Details.of("/boka");
            case CALL -> Details.of(when);
            default -> Details.of(when, "/boka", when);
        };
        var subject = UUID.randomUUID();
        var notice = new Notice(template, details, now, when, "test/" + subject, subject);
        var addressee = new Addressee(Channel.SMS, address, Locale.of("sv"), Set.of());
        Access.as(Cast.system(store), () -> queue.queue(addressee, notice));
        return subject;
    }

    private Member office(Role role) {
        var member = crew.member();
        crew.office(member.id(), role);
        return member;
    }

    private Browser signedIn(Member member) {
        var browser = new Browser(port);
        browser.get("/arbete/logga-in");
        browser.post("/arbete/logga-in", Map.of("name", member.userName(), "password", Crew.PASSWORD));
        var choices = CHOICE.matcher(browser.get("/arbete/uppdrag").body());
        assertThat(choices.find()).isTrue();
        browser.post("/arbete/uppdrag", Map.of("choice", choices.group(1)));
        return browser;
    }
}
