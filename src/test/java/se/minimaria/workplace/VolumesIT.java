package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.FileId;
import se.minimaria.law.Topic;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** Whether the person is here already is asked before a file is opened, and two volumes can be joined and parted. */
@MinimariaTest
class VolumesIT {

    private static final String NEW = "/arbete/personer/ny";
    private static final String WHY = "Visade legitimation i dag";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private final String family = "Dubbel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Desk ronja;

    @BeforeEach
    void signIn() {
        ronja = Desk.nurse(port, beans);
    }

    @Test
    void asksWhetherThePersonIsHereAlready() {
        var file = ronja.file("Elis", family);
        var doris = Desk.nurse(port, beans);

        var asked = doris.post(NEW, person("Ellis"));

        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(text(asked))
                .contains("Finns personen redan?", "Elis " + family, "Nästan samma namn", "Det är någon annan")
                .contains("value=\"Ellis\"", "/arbete/personer/" + file);
        var seen = text(asked).replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        assertThat(seen).isEqualTo(file.toString());

        var third = ronja.file("Ellis", family);
        var form = new HashMap<>(person("Ellis"));
        form.put("seen", seen);
        var again = doris.post(NEW, form);
        assertThat(again.statusCode()).as("somebody opened one in the meantime").isEqualTo(409);
        form.put("seen", seen + " " + third);
        assertThat(Browser.target(doris.post(NEW, form))).endsWith("gjort=file-opened");
    }

    @Test
    void doesNotTellAColleagueOfAProtectedPersonOrARelative() {
        var marked = ronja.file("Elis", family);
        ronja.post("/arbete/personer/" + marked + "/skydd", Map.of("protection", "MARKED", "reason", WHY));

        var opened = Desk.nurse(port, beans).post(NEW, person("Elis"));

        assertThat(Browser.target(opened)).endsWith("gjort=file-opened");
        assertThat(ronja.post(NEW, person("Elis")).statusCode()).isEqualTo(409);
    }

    @Test
    void givesTheNumberWithTheFileAndLooksForIt() {
        var number = "RN" + (100_000_000 + (int) (Math.random() * 800_000_000));
        var checked = number + "ABCDEFGHJKLMNPRSTUVWXYZ".charAt(Integer.parseInt(number.substring(2)) % 23);
        var form = new HashMap<>(person("Elis"));
        form.put("number", checked);
        var opened = Browser.target(ronja.post(NEW, form)).replaceFirst("\\?.*", "");

        assertThat(text(ronja.get(opened + "?nummer=visa"))).contains(checked);
        var other = new HashMap<>(person("Maja"));
        other.put("number", checked);
        var asked = ronja.post(NEW, other);
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(text(asked)).contains("Samma nummer");
        other.put("number", checked.substring(0, 11) + "I");
        assertThat(ronja.post(NEW, other).statusCode()).isEqualTo(422);
    }

    @Test
    void joinsTwoVolumesWithASignpostBothWaysAndPartsThemAgain() {
        var older = ronja.file("Elis", family);
        var newer = ronja.file("Elis", family);
        var draft = ronja.draft(older, Desk.section("Natten", Topic.SLEEP, "Sover bättre."));
        assertThat(text(ronja.get(page(older, "/identitet")))).contains("Samma namn och födelsedag", "Jämför");
        var join = page(newer, "/forena/" + older);
        assertThat(text(ronja.get(join))).contains("Vilken ska fortsätta?", "Elis " + family);

        assertThat(ronja.post(join, Map.of("carriedOn", newer.toString(), "reason", "kort"))
                        .statusCode())
                .isEqualTo(422);
        var done = ronja.post(join, Map.of("carriedOn", newer.toString(), "reason", WHY));

        assertThat(Browser.target(done)).isEqualTo(page(newer, "?gjort=files-joined"));
        assertThat(text(ronja.get(page(newer, ""))))
                .contains("Det finns en stängd volym till.", page(older, ""), "Natten");
        assertThat(text(ronja.get(page(older, ""))))
                .contains("Den här volymen är stängd.", page(newer, ""))
                .doesNotContain(page(older, "/anteckning/ny"));
        assertThat(ronja.get(page(newer, "/anteckning/" + draft)).statusCode()).isEqualTo(200);
        assertThat(Browser.target(ronja.post(page(older, "/anteckning/ny"), Map.of())))
                .isEqualTo(page(older, "?gjort=volume-closed"));
        assertThat(Browser.target(ronja.get("/arbete/kalender/ny?person=" + older)))
                .isEqualTo(page(older, "?gjort=volume-closed"));

        var part = page(older, "/skilj/" + newer);
        assertThat(text(ronja.get(part))).contains("Hänvisningen tas bort.");
        assertThat(Browser.target(ronja.post(part, Map.of("reason", WHY)))).endsWith("gjort=files-parted");
        assertThat(text(ronja.get(page(older, ""))))
                .contains("Skriv anteckning")
                .doesNotContain("stängd");
        assertThat(text(ronja.get(page(newer, "/logg"))))
                .contains("förde ihop journalen med en annan", "skilde journalen från en annan");
        assertThat(Browser.target(ronja.post(part, Map.of("reason", WHY)))).endsWith("gjort=files-parted");
    }

    @Test
    void showsBothOnlyToWhoeverMayOpenBoth() {
        var own = ronja.file("Elis", family);
        var doris = Desk.nurse(port, beans);
        var hers = doris.file("Elis", family);

        assertThat(ronja.get(page(own, "/forena/" + hers)).statusCode()).isEqualTo(403);
        assertThat(ronja.get(page(hers, "/forena/" + own)).statusCode()).isEqualTo(403);
        assertThat(ronja.get(page(own, "/forena/" + UUID.randomUUID())).statusCode())
                .isEqualTo(404);
        assertThat(ronja.post(page(own, "/forena/" + hers), Map.of("carriedOn", own.toString(), "reason", WHY))
                        .statusCode())
                .isEqualTo(403);
        assertThat(ronja.get("/arbete/personer/dubbletter").statusCode())
                .as("not for a nurse")
                .isEqualTo(404);
        assertThat(Desk.coordinator(port, beans)
                        .get("/arbete/personer/dubbletter")
                        .body())
                .contains("Elis " + family);
    }

    private static String page(FileId file, String path) {
        return "/arbete/personer/" + file + path;
    }

    private Map<String, String> person(String given) {
        return Map.of(
                "given",
                given,
                "family",
                family,
                "protection",
                "NONE",
                "key",
                UUID.randomUUID().toString());
    }

    private static String text(HttpResponse<String> answer) {
        return HtmlUtils.htmlUnescape(answer.body());
    }
}
