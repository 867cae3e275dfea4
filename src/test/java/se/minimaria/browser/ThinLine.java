package se.minimaria.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A phone at the end of a thin line: 200 kbit/s and 800 ms until an answer begins, as Chromium's own emulation makes it. It
 * begins with nothing kept, and keeps style sheets and the font as any browser does. Going through name service and opening
 * the connection are not slowed down.
 */
public final class ThinLine implements AutoCloseable {

    private static final int BITS = 200_000;
    private static final int LATENCY = 800;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Page page;
    private final AtomicLong bytes = new AtomicLong();
    private final List<Step> steps = new ArrayList<>();

    /** A step that somebody took: how long until all of the next page was there, and what came over the line for it. */
    public record Step(String name, Duration took, long bytes) {}

    /** A new phone; {@code root} is where the application answers. */
    public ThinLine(String root) {
        this.page = Chromium.phone(root);
        page.setDefaultTimeout((double) PATIENCE.toMillis());
        var line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        slow(line);
    }

    private static void slow(CDPSession line) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY);
        conditions.addProperty("downloadThroughput", BITS / 8);
        conditions.addProperty("uploadThroughput", BITS / 8);
        line.send("Network.emulateNetworkConditions", conditions);
    }

    /** Asks without a name, reads the words, comes back with them and books a time. */
    public List<Step> walk() {
        var words = new ArrayList<String>();
        step("start", () -> page.navigate("/"));
        page.locator(".mm-door-main textarea[name=m]").fill("Är det farligt?");
        step("write", () -> press(".mm-door-main button.btn-primary"));
        words.addAll(page.locator(".mm-code-words li").allInnerTexts());
        step("to the thread", () -> press("main a.btn-primary"));
        if (page.locator("#ord").count() > 0) {
            page.locator("#ord").fill(String.join(" ", words));
            step("return", () -> press("main form button.btn-primary"));
        }
        step("what it is about", () -> page.navigate("/boka"));
        step("times", () -> press(".mm-places a"));
        step("take a time", () -> press(".mm-slot >> nth=-1"));
        step("book", () -> press("main form[action$=klart] button.btn-primary"));
        return List.copyOf(steps);
    }

    private void press(String button) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() == 200,
                () -> page.locator(button).first().click());
    }

    private void step(String name, Runnable act) {
        bytes.set(0);
        var start = System.nanoTime();
        act.run();
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        steps.add(new Step(name, Duration.ofNanos(System.nanoTime() - start), bytes.get()));
    }

    @Override
    public void close() {
        page.context().close();
        Chromium.close();
    }
}
