package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.law.Topic;
import se.minimaria.record.SignEntry;
import se.minimaria.record.WriteDraft;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.testing.Statements;

/** The pages of the workplace, as somebody signed in meets them. */
@MinimariaTest
class PagesIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    WriteDraft drafts;

    @Autowired
    SignEntry signing;

    @Autowired
    FileController files;

    private Desk ronja;

    @BeforeEach
    void signIn() {
        ronja = Desk.nurse(port, beans);
    }

    @Test
    void areWholeInBothLanguagesEmptyAndFull() {
        var file = ronja.file("Elis", "Provsson");
        ronja.draft(file, Desk.section("Om besöket", Topic.OTHER, "Elis kom i tid."));
        for (var language : new String[] {"", "/en"}) {
            for (var path : new String[] {
                "/arbete/idag",
                "/arbete/idag?visa=alla&dag=2026-11-24",
                "/arbete/kalender",
                "/arbete/kalender/ny?person=" + file,
                "/arbete/personer",
                "/arbete/personer/ny",
                "/arbete/personer/" + file,
                "/arbete/personer/" + file + "?nummer=visa",
                "/arbete/personer/" + file + "/samtycken",
                "/arbete/personer/" + file + "/handlingar",
                "/arbete/personer/" + file + "/logg",
                "/arbete/personer/" + file + "/oro",
                "/arbete/personer/" + file + "/skydd",
                "/arbete/personer/" + file + "/team",
                "/arbete/handlingar"
            }) {
                var page = ronja.get(language + path);
                assertThat(page.statusCode()).as(language + path).isEqualTo(200);
                assertThat(page.body())
                        .as(language + path)
                        .contains("</html>")
                        .containsOnlyOnce("<h1")
                        .doesNotContain("??", " th:", "mm:icon", "workplace.");
            }
        }
    }

    @Test
    void sayNothingOfAnotherPrincipalsFileThatARandomIdWouldNotSay() {
        var other = Desk.socialWorker(port, beans).file("Milo", "Exempel");
        var random = new FileId(UUID.randomUUID());
        for (var tail : new String[] {"", "/samtycken", "/handlingar", "/logg"}) {
            var there = ronja.get("/arbete/personer/" + other + tail);
            var nowhere = ronja.get("/arbete/personer/" + random + tail);
            assertThat(there.statusCode()).isEqualTo(404);
            assertThat(nowhere.statusCode()).isEqualTo(404);
            assertThat(plain(there.body(), other)).isEqualTo(plain(nowhere.body(), random));
        }
        assertThat(ronja.get("/arbete/kalender/ny?person=" + other).statusCode())
                .isEqualTo(404);
        assertThat(ronja.post("/arbete/personer/" + other + "/anteckning/ny", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(ronja.get("/arbete/personer/inget-id").statusCode()).isEqualTo(404);
    }

    @Test
    void showAClosedFileWithLawAndDoorAndOpenItForAReasonOnly() {
        var file = Desk.nurse(port, beans).file("Saga", "Testmark");
        var shut = ronja.get("/arbete/personer/" + file);
        assertThat(shut.statusCode()).isEqualTo(403);
        assertThat(shut.body())
                .contains("Saga Testmark", "Patientdatalagen 4 kap. 1 §", "Kim Provberg", "/arbete/nodoppning/" + file);

        var tooShort = ronja.post("/arbete/nodoppning/" + file, Map.of("reason", "bråttom"));
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(tooShort.body()))
                .contains("bråttom", "aria-invalid=\"true\"", "<title>Fel: ");

        var entered =
                ronja.post("/arbete/nodoppning/" + file, Map.of("reason", "Ringer från en bro och svarar inte längre"));
        assertThat(Browser.target(entered)).isEqualTo("/arbete/personer/" + file + "?gjort=emergency");
        assertThat(ronja.get(Browser.target(entered)).body()).contains("Öppnad i nödläge", "Saga Testmark");
        assertThat(ronja.get("/arbete/personer/" + file + "/logg").body()).contains("nödläge, med skäl, i 3 timmar");
    }

    @Test
    void tellWhoeverWorriesAboutAChildWhatTheLawAsksAndWhereToTurn() {
        var file = ronja.file("Elis", "Provsson");
        assertThat(ronja.get("/arbete/personer/" + file + "/oro").body())
                .contains("Oro för ett barn ska anmälas", "19 kap. 1 §", "Ej kontrollerat", "där barnet bor");
    }

    @Test
    void keepTheBandOverAPageThatIsNotThere() {
        var answer = ronja.get("/arbete/ingenting");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Kim Provberg", "ett annat uppdrag").doesNotContain("Inget uppdrag valt");
    }

    @Test
    void refuseSearchesForAnythingButNamesAndNumbers() {
        assertThat(ronja.search("stöld 2024").body()).contains("Du kan inte söka på drog, brott eller diagnos.");
    }

    @Test
    void keepEverythingThatWasTypedInAFormWithErrors() {
        var answer = ronja.post(
                "/arbete/personer/ny",
                Map.of(
                        "given",
                        "",
                        "family",
                        "Påhittsson",
                        "birthDate",
                        "i våras",
                        "birthYear",
                        "20x9",
                        "relative",
                        "true"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(answer.body()))
                .contains("<title>Fel: ", "Påhittsson", "i våras", "20x9", "Skriv ett förnamn", "href=\"#birthDate\"")
                .contains("Säg om personen har skyddad identitet.", "href=\"#protection\"")
                .containsPattern("id=\"relative\"[^>]*checked");
    }

    @Test
    void openANewFileAndTellThatInTheLog() {
        var answer = ronja.post(
                "/arbete/personer/ny",
                Map.of(
                        "given",
                        "Ture",
                        "family",
                        "Testberg",
                        "birthDate",
                        "3/4 2009",
                        "protection",
                        "NONE",
                        "home",
                        "2081"));
        assertThat(answer.statusCode()).isEqualTo(302);
        var file = Browser.target(answer).replaceFirst("\\?.*", "");
        assertThat(ronja.get(file).body()).contains("Ture Testberg", "Borlänge", "Inget skrivet än");
        assertThat(ronja.get(file + "/logg").body())
                .contains("Kim Provberg, sjuksköterska, öppnade journalen.", "för att läsa loggen");
    }

    @Test
    void keepAConsentFormWithErrorsAndWriteDownAYes() {
        var file = ronja.file("Nour", "Testouri");
        var address = "/arbete/personer/" + file + "/samtycken";
        var missing = ronja.post(
                address, Map.of("givenBy", "YOUTH", "to", "3 april", "from", "2026-11-01", "topics", "SLEEP"));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body())
                .contains("value=\"3 april\"", "Skriv vilken dag samtycket gäller till", "href=\"#receivers\"")
                .containsPattern("value=\"SLEEP\"\\s+checked");

        var preview = ronja.post(address, Map.of("gor", "visa", "receivers", "kommun-2080", "topics", "SLEEP"));
        assertThat(preview.body()).contains("Det här skulle Falu kommun få läsa");

        ronja.consent(file, Desk.FALUN, Topic.SLEEP);
        var page = ronja.get(address).body();
        assertThat(page).contains("Sömn", "Till Falu kommun", "Ta tillbaka");
        var withdraw = page.replaceAll("(?s).*href=\"([^\"]+/ta-tillbaka)\".*", "$1");
        assertThat(ronja.get(withdraw).body()).contains("Inget mer skickas om sömn till Falu kommun.");
        assertThat(Browser.target(ronja.post(withdraw, Map.of()))).endsWith("gjort=consent-withdrawn");
        assertThat(ronja.get(address).body()).contains("Taget tillbaka");
    }

    @Test
    void stayUnderSixtyKilobytesAndAskTheSameNumberOfQuestionsHoweverMuchIsWritten() {
        var little = ronja.file("Lo", "Fejksson");
        var much = ronja.file("Alva", "Fejksson");
        write(little, 2);
        write(much, 1000);
        var page = ronja.get("/arbete/personer/" + much);
        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(60 * 1024);
        assertThat(page.body()).contains("Visa äldre", "Läs hela");
        var older = page.body().replaceAll("(?s).*href=\"([^\"]+fran=[^\"]+)\".*", "$1");
        assertThat(ronja.get(older).body()).contains("Till de senaste").doesNotContain("Inget skrivet än");
        assertThat(statements(much)).isEqualTo(statements(little));
    }

    /** Without the id that was asked for, and the keys of forms, which are new in every page. */
    private static String plain(String page, FileId asked) {
        return page.replace(asked.toString(), "").replaceAll("(name=\"_csrf\"[^>]*value=\")[^\"]*", "$1");
    }

    private long statements(FileId file) {
        RequestContextHolder.resetRequestAttributes();
        return Statements.during(
                () -> Access.run(ronja.duty, () -> files.show(file.toString(), null, null, Locale.of("sv"))));
    }

    private void write(FileId file, int entries) {
        var text = "Berättar om veckan som gick, hur kvällarna har varit och vad som hjälper. Sover något bättre. "
                .repeat(6);
        Access.run(ronja.duty, () -> {
            for (var i = 0; i < entries; i++) {
                var begun = drafts.begin(
                        file,
                        Optional.empty(),
                        Instant.parse("2026-01-01T08:00:00Z").plusSeconds(i * 3600L));
                drafts.save(
                        begun.id(),
                        begun.version(),
                        List.of(
                                Desk.section("Om besöket", Topic.OTHER, text),
                                Desk.section("Droger och sömn", Topic.SUBSTANCES, text),
                                Desk.section("Planering", Topic.PLANNING, text)));
                signing.sign(begun.id(), begun.version() + 1);
            }
        });
    }
}
