package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.FileId;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** Who a person is and how to reach them: on their own pages for the team, in the header in words, and for nobody else. */
@MinimariaTest
class PersonPagesIT {

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
        name = "Identa" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        file = ronja.file(name, "Provsson");
    }

    @Test
    void saysInTheHeaderHowCertainTheIdentityIs() {
        assertThat(text(ronja.get(page("")))).contains("Uppgiven identitet");

        var none = ronja.post(page("/identitet/styrk"), Map.of());
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(text(none)).contains("Välj vad du har sett", "href=\"#seen\"");
        var seen = ronja.post(page("/identitet/styrk"), Map.of("seen", "DOCUMENT"));

        assertThat(Browser.target(seen)).isEqualTo(page("/identitet") + "?gjort=identity-verified");
        assertThat(text(ronja.get(Browser.target(seen))))
                .contains("Styrkt identitet", "Legitimation", "Kim Provberg, ");
        assertThat(text(ronja.get(page("/logg")))).contains("såg vem personen är och skrev in det.");
    }

    @Test
    void changesANumberForAReasonAndAsksAboutTheBirthDate() {
        var wrong =
                ronja.post(page("/identitet/nummer"), Map.of("number", "20090301-2384", "reason", "Fick det i dag"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(text(wrong)).contains("Den sista siffran stämmer inte", "20090301-2384", "Fick det i dag");
        var bare = ronja.post(page("/identitet/nummer"), Map.of("number", "20090301-2383", "reason", ""));
        assertThat(text(bare)).contains("Skriv varför, med minst 10 tecken.", "20090301-2383");

        ronja.post(page("/identitet/nummer"), Map.of("number", "20090301-2383", "reason", "Visade sitt pass"));

        assertThat(text(ronja.get(page("/identitet"))))
                .contains("20090301-2383", "Visade sitt pass", "Numret säger 2009-03-01")
                .contains("value=\"2009-03-14\"");
        var reserve =
                ronja.post(page("/identitet/nummer"), Map.of("gor", "reserv", "reason", "Numret var någon annans"));
        assertThat(Browser.target(reserve)).endsWith("gjort=identity-numbered");
        assertThat(text(ronja.get(page("/identitet"))))
                .containsPattern("RN[0-9]{9}[A-Z]")
                .contains("20090301-2383");
    }

    @Test
    void keepsAFormerNameAndFindsByIt() {
        var renamed =
                ronja.post(page("/identitet"), Map.of("given", "Nytt" + name, "family", "", "birthDate", "2009-03-14"));

        assertThat(Browser.target(renamed)).endsWith("gjort=identity-renamed");
        assertThat(text(ronja.get(page("/identitet")))).contains("Nytt" + name, name + " Provsson", "Hette förut");
        assertThat(text(Desk.nurse(port, beans).search(name))).contains("Nytt" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/identitet", "/na"})
    void isForThoseWhoMayOpenTheFile(String path) {
        assertThat(Desk.nurse(port, beans).get(page(path)).statusCode()).isEqualTo(403);
        assertThat(Desk.socialWorker(port, beans).get(page(path)).statusCode()).isEqualTo(404);
        assertThat(Desk.nurse(port, beans)
                        .post(page("/identitet"), Map.of("given", "Annan"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(text(ronja.get(page("")))).contains(name).doesNotContain("Annan");
    }

    @Test
    void showsFirstHowToReachThePersonWithoutTheNumber() {
        assertThat(text(ronja.get(page("")))).contains("Fråga hur personen vill bli kontaktad");

        var way = new HashMap<>(Map.of(
                "channel", "CALL", "phone", "070-174 06 05", "fromHour", "15", "toHour", "24", "noMessages", "true"));
        way.put("sharedPhone", "true");
        way.put("days", "MONDAY");
        way.put("note", "Fråga efter Bo");
        assertThat(Browser.target(ronja.post(page("/na"), way))).endsWith("gjort=reach-written");

        assertThat(text(ronja.get(page(""))))
                .contains("Ring efter kl. 15, måndag, inga påminnelser, delad telefon, Fråga efter Bo")
                .doesNotContain("174 06 05", "+46701740605");
        assertThat(text(ronja.get(page("/na"))))
                .contains("070-174 06 05", "Därför skickas inget automatiskt", "Kim Provberg, ")
                .containsPattern("value=\"MONDAY\"[^>]*checked");
    }

    @Test
    void asksAgainForAChoiceThatCannotBeFollowed() {
        var none = ronja.post(page("/na"), Map.of("phone", "12", "email", "x@y", "fromHour", "15"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(text(none))
                .contains("Välj hur personen vill bli kontaktad", "Skriv ett telefonnummer", "namn@exempel.se")
                .contains("Välj både från och till", "value=\"12\"");
        var both = ronja.post(page("/na"), Map.of("channel", "SMS", "phone", "08-465 004 00", "noMessages", "true"));
        assertThat(text(both)).contains("Ett sms kommer inte fram", "Fråga vilket som gäller");
        assertThat(ronja.post(page("/na/sprak"), Map.of("language", "xx")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void showsLanguageAndInterpreterInTheHeaderAndWhereATimeIsBooked() {
        ronja.post(page("/na/sprak"), Map.of("language", "so", "interpreter", "SPOKEN", "wish", "WOMAN"));

        assertThat(text(ronja.get(page("")))).contains("Tolk: somaliska, helst en kvinna");
        assertThat(text(ronja.get("/arbete/kalender/ny?person=" + file))).contains("Tolk: somaliska, helst en kvinna");
        assertThat(text(ronja.get("/en" + page("/na")))).contains("Interpreter: Somali, rather a woman");
        assertThat(text(ronja.get(page("/na")))).contains("ett barn tolkar aldrig");
    }

    @Test
    void refusesNamesThatTurnTheLineAndShowsHtmlAsText() {
        var turned = ronja.post(page("/identitet"), Map.of("given", "Eli\u202Es"));
        assertThat(turned.statusCode()).isEqualTo(422);
        assertThat(text(turned)).contains("Namnet har tecken som inte syns.");
        var opened = ronja.post("/arbete/personer/ny", Map.of("given", "Eli\u2066s", "protection", "NONE"));
        assertThat(opened.statusCode()).isEqualTo(422);

        ronja.post(page("/identitet"), Map.of("given", "<script>alert(1)</script>", "family", "O'Neill"));
        for (var path : new String[] {"", "/identitet", "/na", "/team", "/skydd", "/logg"}) {
            assertThat(ronja.get(page(path)).body())
                    .contains("<bdi>&lt;script&gt;alert(1)&lt;/script&gt; O&#39;Neill</bdi>")
                    .doesNotContain("<script>alert");
        }
        assertThat(ronja.search("script alert").body()).doesNotContain("<script>alert");
    }

    private String page(String path) {
        return "/arbete/personer/" + file + path;
    }

    private static String text(HttpResponse<String> answer) {
        return HtmlUtils.htmlUnescape(answer.body());
    }
}
