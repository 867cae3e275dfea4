package se.minimaria.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.video.RoomId;
import se.minimaria.video.Talk;

/** Two people, and three, who see each other in real browsers with cameras that show a moving picture. */
@MinimariaTest
class VideoIT {

    private static final String IMPATIENT = """
            (() => {
              const wait = window.setTimeout;
              window.setTimeout = (work, time, ...more) => wait(work, time >= 20000 ? 1500 : time, ...more);
            })()""";

    @LocalServerPort
    int port;

    @Autowired
    Talk talk;

    private String root = "";
    private RoomId room = new RoomId(UUID.randomUUID());

    @BeforeEach
    void nobodyElseWaits() {
        root = "http://127.0.0.1:" + port;
        talk.emptiesTheQueue(Cast.RONJA);
    }

    @Test
    void aYouthAndANurseWriteAndSeeEachOther() {
        var youth = Screen.watching(Chromium.withCamera(Chromium.phone(root)));
        var nurse = nurse();
        youth.entersTheQueue();
        nurse.takesTheFirst();
        youth.isInATalk();

        youth.writes("Jag vågar inte ringa.");
        nurse.reads("Jag vågar inte ringa.");
        nurse.writes("Vill du ses i bild?");
        youth.reads("Vill du ses i bild?");

        nurse.turnsOnTheCamera();
        assertThat(youth.page().locator("[data-says=calls]")).isVisible();
        youth.turnsOnTheCamera();
        youth.seesOthers(1);
        nurse.seesOthers(1);
        assertThat((String) youth.page().evaluate("() => JSON.stringify(window.way)"))
                .as("nobody else is asked for the way")
                .isEqualTo("{\"iceServers\":[]}");
        youth.writes("Nu ser jag dig.");
        nurse.reads("Nu ser jag dig.");
        fits(youth.page());

        // the phone was put away and taken up again
        youth.page().reload();
        nurse.seesNobody();
        youth.turnsOnTheCamera();
        youth.seesOthers(1);
        nurse.seesOthers(1);

        nurse.page().locator("form[action$='/slut'] button").click();
        youth.page().waitForURL(Pattern.compile(".*/prata/slut"));
        assertThat(youth.page().locator("main")).containsText("Inget av det som skrevs eller sades finns kvar");
    }

    @Test
    void aThirdComesInByTheYouthsYesAndAllThreeSeeEachOther() {
        var youth = Screen.watching(Chromium.withCamera(Chromium.phone(root)));
        var nurse = nurse();
        var third = Screen.watching(Chromium.withCamera(Chromium.phone(root)));
        youth.entersTheQueue();
        nurse.takesTheFirst();
        youth.isInATalk();
        youth.writes("Min mamma förstår inte svenska.");
        nurse.turnsOnTheCamera();
        youth.turnsOnTheCamera();
        youth.seesOthers(1);

        nurse.page().locator("button[name=vem][value=interpreter]").click();
        var code = nurse.page().locator(".mm-talk-code").innerText();
        third.page().navigate("/prata/med");
        third.page().locator("#kod").fill(code);
        third.page().locator("main form button.btn-primary").click();
        assertThat(third.page().locator("main")).containsText("Du väntar på att bli insläppt");
        assertThat(nurse.page().locator("#desk-third")).containsText("väntar på personens ja");
        assertThat(nurse.page().locator(".mm-talk-code")).hasCount(0);
        youth.page().locator("button[name=svar][value=ja]").click();

        third.isInATalk();
        assertThat(third.page().locator("#talk-log")).not().containsText("Min mamma");
        third.turnsOnTheCamera();
        third.seesOthers(2);
        youth.seesOthers(2);
        nurse.seesOthers(2);

        third.page().locator("form[action$='/lamna'] button").click();
        youth.seesOthers(1);
        nurse.seesOthers(1);
    }

    @Test
    void whoeverMayNotUseTheCameraIsToldSoAndWritesOn() {
        var youth = Screen.watching(Chromium.phone(root));
        var nurse = nurse();
        youth.entersTheQueue();
        nurse.takesTheFirst();
        youth.isInATalk();

        youth.page().locator("[data-start]").click();

        youth.saysWhy("Webbläsaren fick inte använda kameran");
        youth.writes("Då skriver vi.");
        nurse.reads("Då skriver vi.");
        fits(youth.page());
    }

    @Test
    void aFormThatCameBackStaysInTheTalk() {
        var youth = talker("0");
        youth.page().locator("form[data-quiet=say]").evaluate("form => form.removeAttribute('data-quiet')");
        youth.page().locator("form[action$='/meddelande'] button").click();
        assertThat(youth.page().locator(".mm-errors")).isVisible();

        talk.writes(Cast.RONJA, room, "Jag är kvar.");

        youth.reads("Jag är kvar.");
        assertThat(youth.page()).hasTitle("Fel: Samtal");
    }

    @ParameterizedTest
    @CsvSource({
        "delete window.RTCPeerConnection, klarar inte bild och ljud",
        "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('' 'NotFoundError')), ingen kamera",
        "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('' 'NotReadableError')), annat program"
    })
    void eachThingThatIsMissingHasItsOwnSentence(String fault, String why) {
        var youth = talker(fault.replace("'' '", "'', '"));

        youth.page().locator("[data-start]").click();

        youth.saysWhy(why);
    }

    @Test
    void saysSoWhenThereIsNoRelay() {
        var youth = talker("0");
        youth.page().route("**/prata/rum/vag", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));

        youth.page().locator("[data-start]").click();

        youth.saysWhy("inte på hos oss");
    }

    @Test
    void saysSoWhenNoWayLeadsFromOneToTheOther() {
        var youth = Screen.watching(Chromium.withCamera(Chromium.phone(root)));
        youth.page().addInitScript(IMPATIENT);
        var nurse = nurse();
        // by a relay that is not there
        youth.page()
                .route(
                        "**/prata/rum/vag",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody("{\"iceServers\":[],\"iceTransportPolicy\":\"relay\"}")));
        youth.entersTheQueue();
        nurse.takesTheFirst();
        youth.isInATalk();
        nurse.turnsOnTheCamera();
        youth.turnsOnTheCamera();

        youth.saysWhy("Det går inte att koppla upp er");
    }

    @Test
    void writesWithoutScriptWithSomebodyWhoHasIt() {
        var page = Chromium.phoneWithoutScript(root);
        var nurse = nurse();
        page.navigate("/prata");
        page.locator("input[name=mottagning][value=falun]").check();
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("main")).containsText("Du är först i kön.");
        assertThat(page.locator("main noscript p")).isVisible();
        fits(page);
        nurse.takesTheFirst();
        page.navigate("/prata/rum");
        assertThat(page.locator(".mm-talk-video noscript p")).isVisible();
        assertThat(page.locator("[data-start]")).isHidden();
        page.locator("#m").fill("Hej från en gammal mobil");
        page.locator("form[action$='/meddelande'] button").click();
        nurse.reads("Hej från en gammal mobil");
        nurse.writes("Hej! Jag läser.");
        page.locator("[data-reload]").click();
        assertThat(page.locator("#talk-log")).containsText("Hej! Jag läser.");
        fits(page);
        page.locator("form[action$='/lamna'] button").click();
        assertThat(page.locator("h1")).hasText("Samtalet är slut");
        nurse.page().waitForURL(Pattern.compile(".*/arbete/prata\\?slut.*"));
    }

    /** A youth in a talk, in whose browser something is not as it should be. */
    private Screen talker(String fault) {
        var youth = new Screen(Chromium.withCamera(Chromium.phone(root)));
        youth.page().addInitScript(fault);
        youth.entersTheQueue();
        room = talk.takes(Cast.RONJA);
        youth.isInATalk();
        return youth;
    }

    private Screen nurse() {
        var nurse = Screen.watching(Chromium.withCamera(Chromium.desktop(root)));
        Worker.signsIn(nurse.page(), "nurse");
        return nurse;
    }

    /** Nothing scrolls sideways. */
    private static void fits(Page page) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("the width of %s", page.url())
                .isEqualTo(375);
    }
}
