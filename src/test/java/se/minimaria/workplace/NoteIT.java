package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.FileId;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.record.DraftId;
import se.minimaria.record.DraftSection;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** The note: written, saved, disputed, signed and sent, by forms alone. */
@MinimariaTest
class NoteIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private Desk ronja;
    private FileId elis = new FileId(new UUID(0, 0));

    @BeforeEach
    void signIn() {
        ronja = Desk.nurse(port, beans);
        elis = ronja.file("Elis", "Provsson");
    }

    @Test
    void beginsWithTheHeadingsOfTheRegimeAndGoesOnWithTheSameDraft() {
        var begun = ronja.post("/arbete/personer/" + elis + "/anteckning/ny", Map.of());
        var page = ronja.get(Browser.target(begun)).body();
        assertThat(page)
                .contains(
                        "Om besöket",
                        "Droger och sömn",
                        "Mående",
                        "Planering",
                        "Stannar i journalen",
                        "Skicka till Falu kommun");
        var again = ronja.post("/arbete/personer/" + elis + "/anteckning/ny", Map.of());
        assertThat(Browser.target(again)).isEqualTo(Browser.target(begun));
        assertThat(ronja.get("/arbete/idag").body()).contains("Signera en anteckning, Elis Provsson");
        assertThat(ronja.get("/arbete/personer/" + elis).body()).contains("Fortsätt skriva");
    }

    @Test
    void saysWhatMayPassAndSendsThatAndKeepsTheRest() {
        ronja.consent(elis, Desk.FALUN, Topic.SUBSTANCES, Topic.PLANNING);
        var draft = begin();
        var drugs = sent("Droger och sömn", Topic.SUBSTANCES, "Röker tre kvällar i veckan.");
        var plan = sent("Planering", Topic.PLANNING, "Ny tid 1 december.");
        var mother = new DraftSection(
                "Det mamma berättade", Topic.FAMILY, About.ANOTHER_OWN_CLIENT, "Hon dricker vin.", Desk.FALUN, null);
        var address = address(draft);

        var checked = ronja.post(address, Desk.note(2, "kontrollera", drugs, plan, mother));
        var page = ronja.get(Browser.target(checked)).body();
        assertThat(page)
                .contains("Två stycken skickas, ett är stoppat och stannar.", "Signera och skicka två stycken")
                .contains("Får skickas till Falu kommun", "Får inte skickas", "Dela upp stycket")
                .contains("Elis har sagt ja, skriftligt");

        var signed = ronja.post(address, Desk.note(3, "signera", drugs, plan, mother));
        assertThat(Browser.target(signed)).endsWith("/signerad");
        var result = ronja.get(Browser.target(signed)).body();
        assertThat(result)
                .contains("En låst kopia har gått till", "Kvitto ", "Stoppat, stannar hos er", "Be den andra personen");
        var twice = ronja.post(address, Desk.note(3, "signera", drugs, plan, mother));
        assertThat(Browser.target(twice)).isEqualTo(Browser.target(signed));
        assertThat(ronja.get("/arbete/personer/" + elis).body()).contains("Dit, 1", "Droger och sömn, Planering");
        assertThat(ronja.get("/arbete/personer/" + elis + "/logg").body())
                .contains("skickade Droger och sömn, Planering till Falu kommun.", "fick nej.");
    }

    @Test
    void sendsAStoppedSectionWhenTheYesComesAfterTheSignature() {
        var plan = sent("Planering", Topic.PLANNING, "Ny tid 1 december.");
        var signed = Browser.target(ronja.post(address(begin()), Desk.note(2, "signera", plan)));
        assertThat(ronja.get(signed).body())
                .contains("Stoppat, stannar hos er", "Skicka stycken till en annan huvudman")
                .doesNotContain("Får skickas nu");
        ronja.consent(elis, Desk.FALUN, Topic.PLANNING);
        var entry = signed.replace("/signerad", "");
        assertThat(ronja.get(entry).body()).contains("Får skickas nu. Skicka", "skicka?till=" + Desk.FALUN);

        var page = ronja.get(entry + "/skicka?till=" + Desk.FALUN).body();
        assertThat(page).contains("Får skickas till Falu kommun", "Skicka till Falu kommun");
        var section = page.replaceAll("(?s).*name=\"stycken\"[^>]*value=\"([^\"]+)\".*", "$1");
        var none = ronja.post(entry + "/skicka", Map.of("till", Desk.FALUN.value()));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Välj minst ett stycke som får skickas.");

        var form = Map.of("till", Desk.FALUN.value(), "stycken", section);
        assertThat(Browser.target(ronja.post(entry + "/skicka", form))).endsWith("?gjort=sections-sent");
        assertThat(Browser.target(ronja.post(entry + "/skicka", form))).endsWith("?gjort=sections-sent");
        assertThat(ronja.get(entry).body())
                .contains("En låst kopia har gått till", "Kvitto ")
                .doesNotContain("Stoppat, stannar hos er");
        assertThat(ronja.get(entry + "/skicka?till=" + Desk.FALUN).body()).contains("Redan skickat dit");
        assertThat(ronja.get("/arbete/personer/" + elis).body()).contains("Dit, 1");
    }

    @Test
    void comesOverToTheOtherSideAsADocumentThatIsBoundAndSignedFor() {
        ronja.consent(elis, Desk.FALUN, Topic.PLANNING);
        ronja.post(
                address(begin()), Desk.note(2, "signera", sent("Planering", Topic.PLANNING, "Ny tid med oss båda.")));
        var kim = Desk.socialWorker(port, beans);
        var inbox = kim.get("/arbete/handlingar").body();
        var document = inbox.replaceAll("(?s).*?href=\"(/arbete/handlingar/[^\"]+)\".*", "$1");
        assertThat(kim.get(document).body()).contains("Ny tid med oss båda.", "Samtycke", "Vem gäller den?");

        assertThat(Browser.target(kim.post(document + "/kvittera", Map.of()))).endsWith("document-not-bound");
        var form = kim.get("/arbete/personer/ny?handling=" + document.replaceFirst(".*/", ""));
        assertThat(form.body()).contains("value=\"Elis\"", "value=\"2009-03-14\"");
        var opened = kim.post(
                "/arbete/personer/ny",
                Map.of(
                        "given",
                        "Elis",
                        "family",
                        "Provsson",
                        "birthDate",
                        "2009-03-14",
                        "protection",
                        "NONE",
                        "handling",
                        document.replaceFirst(".*/", "")));
        assertThat(Browser.target(opened)).isEqualTo(document + "?gjort=file-opened");
        var file = kim.get(document).body().replaceAll("(?s).*?href=\"(/arbete/personer/[0-9a-f-]+)\".*", "$1");
        assertThat(kim.get(file).body()).contains("mm-inserted", "Från Region Dalarna", "Kvittera", "Akt");
        assertThat(Browser.target(kim.post(document + "/kvittera", Map.of()))).endsWith("document-received");
        assertThat(kim.get(document).body()).contains("Kvitterad");
    }

    @Test
    void showsBothTextsWhenTwoHaveWrittenAndLosesNeither() {
        var draft = begin();
        var address = address(draft);
        ronja.post(address, Desk.note(2, "spara", Desk.section("Om besöket", Topic.OTHER, "Deras text.")));
        var mine = Desk.section("Om besöket", Topic.OTHER, "Min text.");
        var conflict = ronja.post(address, Desk.note(2, "spara", mine));
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Deras text.", "Min text.", "Inget är borta.");
        assertThat(ronja.live(address, Desk.note(2, "", mine)).body()).contains("Jämför texterna");

        var choice = new HashMap<>(Desk.note(3, "valj", mine));
        choice.put("stycken[0].val", "min");
        ronja.post(address, choice);
        assertThat(ronja.get(address).body()).contains("Min text.").doesNotContain("Deras text.");
    }

    @Test
    void answersItsScriptWithThePartsThatChange() {
        var address = address(begin());
        var section = sent("Mående", Topic.WELLBEING, "Mår bättre.");
        var fields = new HashMap<>(Desk.note(2, "", section));
        var live = ronja.live(address, fields);
        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(live.body())
                .contains("Utkast sparat", "hx-swap-oob=\"true\"", "id=\"verdict-0\"")
                .containsPattern("name=\"version\"\\s+value=\"3\"")
                .contains("id=\"under-0\"", "Varför behöver mottagaren det här?")
                .doesNotContain("<html", "<textarea class=\"form-control rows-3\"");
        assertThat(ronja.get(address).body()).contains("Mår bättre.");
    }

    @Test
    void sendsWithoutConsentWhatSomebodyJudgesNecessaryAndSaysWhy() {
        var address = address(begin());
        var section = sent("Mående", Topic.WELLBEING, "Mår sämre.");
        ronja.post(address, Desk.note(2, "kontrollera", section));
        assertThat(ronja.get(address).body())
                .contains("Får skickas om du bedömer att det behövs", "name=\"stycken[0].skal\"");
        var fields = new HashMap<>(Desk.note(3, "kontrollera", section));
        fields.put("stycken[0].skal", "Socialtjänsten måste kunna möta upp i kväll.");
        ronja.post(address, fields);
        assertThat(ronja.get(address).body())
                .contains("Ett stycke skickas.", "Ditt namn och ditt skäl sparas.", "möta upp i kväll");
    }

    @Test
    void asksForAReasonAlsoWhereAYesCoversSomethingElse() {
        ronja.consent(elis, Desk.FALUN, Topic.PLANNING);
        var address = address(begin());
        ronja.post(address, Desk.note(2, "kontrollera", sent("Mående", Topic.WELLBEING, "Mår sämre.")));
        assertThat(ronja.get(address).body())
                .contains("Får inte skickas", "href=\"#skal-0\"", "id=\"skal-0\"", "samtycken?mottagare=kommun-2080");
    }

    @Test
    void splitsASectionByItsSentences() {
        var address = address(begin());
        var section = new DraftSection(
                "Hemma", Topic.FAMILY, About.ANOTHER_OWN_CLIENT, "Mamma dricker. Elis går ut.", Desk.FALUN, null);
        var fields = new HashMap<>(Desk.note(2, "dela-0", section));
        fields.put("stycken[0].meningar[0]", "annan");
        fields.put("stycken[0].meningar[1]", "unga");
        ronja.post(address, fields);
        assertThat(ronja.get(address).body())
                .contains(">Mamma dricker.</textarea>", ">Elis går ut.</textarea>", "id=\"stycke-1\"");
    }

    @Test
    void keepsTheTextOfASectionThatIsTooLongOrShouldGoWithItsText() {
        var address = address(begin());
        var tooLong = ronja.post(
                address, Desk.note(2, "spara", Desk.section("Om besöket", Topic.OTHER, "långt ".repeat(4000))));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("Stycket är för långt", "långt långt");
        var dropped = ronja.post(address, Desk.note(2, "bort-0", Desk.section("Om besöket", Topic.OTHER, "Kvar.")));
        assertThat(dropped.statusCode()).isEqualTo(422);
        assertThat(dropped.body()).contains("Kvar.", "Ta bort texten först");
        var empty = ronja.post(address, Desk.note(2, "signera", Desk.section("Om besöket", Topic.OTHER, " ")));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Skriv något i minst ett stycke", "Utkast sparat")
                .doesNotContain("Jämför texterna");
    }

    @Test
    void addsAndRemovesSectionsWithoutScript() {
        var address = address(begin());
        ronja.post(address, Desk.note(2, "nytt", Desk.section("Om besöket", Topic.OTHER, "Ett.")));
        assertThat(ronja.get(address).body()).contains("Nytt stycke");
        ronja.post(
                address,
                Desk.note(
                        3,
                        "bort-1",
                        Desk.section("Om besöket", Topic.OTHER, "Ett."),
                        Desk.section("Nytt stycke", Topic.OTHER, "")));
        assertThat(ronja.get(address).body()).doesNotContain("Nytt stycke");
    }

    @Test
    void isRefusedWithItsTextKeptWhenTheAssignmentIsAnother() {
        var address = address(begin());
        var fields = new HashMap<>(
                Desk.note(2, "spara", Desk.section("Om besöket", Topic.OTHER, "Skrivet under fel uppdrag.")));
        fields.put("uppdrag", UUID.randomUUID().toString());
        var refused = ronja.browser.post(address, fields);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Skrivet under fel uppdrag.");
    }

    private DraftId begin() {
        return ronja.draft(elis, Desk.section("Om besöket", Topic.OTHER, ""));
    }

    private String address(DraftId draft) {
        return "/arbete/personer/" + elis + "/anteckning/" + draft;
    }

    private static DraftSection sent(String heading, Topic topic, String body) {
        return new DraftSection(heading, topic, About.SUBJECT_ONLY, body, Desk.FALUN, null);
    }
}
