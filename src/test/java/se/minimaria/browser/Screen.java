package se.minimaria.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody in a talk at a page with script: writes, turns on the camera, and looks at the others. */
record Screen(Page page) {

    private static final String WATCH_CONNECTIONS = """
            (() => {
              if (!window.RTCPeerConnection) return;
              window.connections = [];
              const Own = window.RTCPeerConnection;
              window.RTCPeerConnection = class extends Own {
                constructor(way) { super(way); window.connections.push(this); window.way = way; }
              };
            })()""";

    /** Remembers the connections that a page makes, for {@link #framesDecoded}. */
    static Screen watching(Page page) {
        page.addInitScript(WATCH_CONNECTIONS);
        return new Screen(page);
    }

    void entersTheQueue() {
        page.navigate("/prata");
        page.locator("input[name=mottagning][value=falun]").check();
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("#talk-queue")).containsText("först i kön");
    }

    void takesTheFirst() {
        page.navigate("/arbete/prata");
        page.locator("button[name=mottagning][value=falun]").click();
        isInATalk();
    }

    void isInATalk() {
        page.locator("#talk-log").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    void writes(String text) {
        page.locator("#m").fill(text);
        page.locator("#m").press("Enter");
        reads(text);
        assertThat(page.locator("#m")).hasValue("");
    }

    void reads(String text) {
        assertThat(page.locator("#talk-log")).containsText(text);
    }

    void turnsOnTheCamera() {
        page.locator("[data-start]").click();
        assertThat(page.locator("[data-stop]")).isVisible();
    }

    /** Sees so many others, each with a picture that moves. */
    void seesOthers(int others) {
        var screens = page.locator("[data-screens] figure:not([data-mine]) video");
        assertThat(screens).hasCount(others);
        for (var screen : screens.all()) {
            page.waitForFunction("video => video.videoWidth > 0 && video.currentTime > 0.3", screen.elementHandle());
            var before = pixels(screen);
            page.waitForTimeout(400);
            assertThat(pixels(screen)).as("the picture moves").isNotEqualTo(before);
        }
        var decoded = framesDecoded();
        page.waitForFunction("before => window.decoded() > before + 5", decoded);
    }

    /** The others have gone, and their screens with them. */
    void seesNobody() {
        assertThat(page.locator("[data-screens] figure:not([data-mine])")).hasCount(0);
    }

    /** What one sees, as numbers: the picture drawn small, and summed up row by row. */
    private static String pixels(Locator screen) {
        return (String) screen.evaluate("""
                video => {
                  const canvas = document.createElement("canvas");
                  canvas.width = 64;
                  canvas.height = 48;
                  const brush = canvas.getContext("2d");
                  brush.drawImage(video, 0, 0, 64, 48);
                  const seen = brush.getImageData(0, 0, 64, 48).data;
                  if (seen.every((value, at) => at % 4 === 3 || value < 16)) return "black";
                  const rows = [];
                  for (let y = 0; y < 48; y++) rows.push(seen.slice(y * 256, y * 256 + 256).reduce((sum, one) => sum + one, 0));
                  return rows.join(" ");
                }""");
    }

    /** How many frames of others have been decoded on connections that live. */
    private int framesDecoded() {
        page.evaluate("""
                () => {
                  window.total = 0;
                  window.decoded = () => window.total;
                  window.counting = window.counting || window.setInterval(async () => {
                    let sum = 0;
                    for (const connection of window.connections) {
                      if (connection.connectionState !== "connected") continue;
                      (await connection.getStats()).forEach((one) => {
                        if (one.type === "inbound-rtp" && one.kind === "video") sum += one.framesDecoded;
                      });
                    }
                    window.total = sum;
                  }, 150);
                }""");
        page.waitForFunction("() => window.decoded() > 0");
        return (Integer) page.evaluate("() => window.decoded()");
    }

    /** What the page says about why there is no picture; the chat stands there all the same. */
    void saysWhy(String why) {
        assertThat(page.locator("[data-why]:visible")).containsText(why);
        assertThat(page.locator("[data-why]:visible")).containsText("skriva ett nummer");
        assertThat(page.locator("#m")).isVisible();
    }
}
