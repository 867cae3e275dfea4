package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Profession;
import se.minimaria.record.DraftSection;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.NewAssignment;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Crew;
import se.minimaria.testing.MinimariaTest;

/** A case worker in a home municipality, which has no clinic. */
@MinimariaTest
class HomeMunicipalityIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private Desk lo;

    @BeforeEach
    void sitDown() {
        lo = Desk.caseWorker(port, beans);
    }

    @Test
    void isShownWithAuthorityAndRoleAndNoClinic() {
        var page = lo.get("/arbete/idag").body();
        assertThat(page)
                .contains("Borlänge kommun", "Kim Provberg, socionom", "/arbete/personer", "/arbete/handlingar")
                .doesNotContain("Kim Provberg, socionom,", "href=\"/arbete/inkorg\"", "href=\"/arbete/kalender\"");
        assertThat(lo.get("/arbete/uppdrag").body()).contains("Arbeta för Borlänge kommun som socionom");
    }

    @Test
    void reachesNoClinicsInboxOrCalendar() {
        var file = lo.file("Elis", "Provsson");
        for (var page : new String[] {"/arbete/inkorg", "/arbete/kalender", "/arbete/kalender/ny?person=" + file}) {
            assertThat(lo.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(lo.get("/arbete/personer/" + file).body())
                .contains("Elis Provsson", "Akt")
                .doesNotContain("/arbete/kalender");
    }

    @Test
    void opensFilesAndWritesNotesAndMaySendToTheClinicThatAnswersForTheMunicipality() {
        var form = lo.get("/arbete/personer/ny");
        assertThat(form.body()).doesNotContain("name=\"openToClinic\"");
        var opened =
                lo.post("/arbete/personer/ny", Map.of("given", "Maja", "family", "Provsson", "protection", "NONE"));
        var file = Browser.target(opened).replaceFirst("\\?.*", "");
        var note = Browser.target(lo.post(file + "/anteckning/ny", Map.of()));

        assertThat(lo.get(note).body()).contains("Skicka till Region Dalarna", "Skicka till Falu kommun");
        var signed = lo.post(note, Desk.note(2, "signera", Desk.section("Om mötet", Topic.OTHER, "Vi sågs.")));
        assertThat(lo.get(Browser.target(signed)).statusCode()).isEqualTo(200);
        assertThat(lo.get(file).body()).contains("Om mötet");
    }

    @Test
    void findsWhatWasSentToTheOwnMunicipalityAndNothingElse() {
        var ronja = Desk.nurse(port, beans);
        var given = "Elis" + UUID.randomUUID().toString().substring(0, 8);
        var file = ronja.file(given, "Provsson");
        ronja.consent(file, Desk.BORLANGE, Topic.PLANNING);
        var plan = new DraftSection(
                "Planering", Topic.PLANNING, About.SUBJECT_ONLY, "Vi ses i Borlänge, " + given, Desk.BORLANGE, null);
        var draft = ronja.draft(file, plan);
        ronja.post("/arbete/personer/" + file + "/anteckning/" + draft, Desk.note(2, "signera", plan));

        var inbox = lo.get("/arbete/handlingar").body();
        assertThat(inbox).contains(given);
        var document = inbox.replaceAll("(?s).*href=\"(/arbete/handlingar/[^\"]+)\"[^>]*>[^<]*" + given + ".*", "$1");
        assertThat(lo.get(document).body()).contains("Vi ses i Borlänge, " + given, "Region Dalarna");
        assertThat(lo.get("/arbete/idag").body()).contains("/arbete/handlingar");
        assertThat(lo.get("/arbete/personer/" + file).statusCode()).isEqualTo(404);
    }

    @Test
    void cannotBeGivenAClinicAndNobodyElseGoesWithout() {
        var crew = new Crew(beans.getBean(EmployStaff.class), beans.getBean(GiveCredential.class));
        var staff = crew.member().id();
        assertThatThrownBy(() -> crew.assign(NewAssignment.care(
                        staff,
                        Desk.BORLANGE,
                        new ClinicId("falun"),
                        Profession.SOCIAL_WORKER,
                        100,
                        LocalDate.parse("2025-09-01"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> crew.assign(NewAssignment.caseWork(
                        staff, Desk.FALUN, Profession.SOCIAL_WORKER, 100, LocalDate.parse("2025-09-01"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
