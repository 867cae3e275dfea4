package se.minimaria.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One Chromium for all journeys, and one more for whoever reads in a thread of their own, because a browser belongs to its
 * thread. Each person in a journey gets a window of their own that knows nothing of the others.
 */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            // a camera that shows a moving picture; who may use it each window says for itself
            "--use-fake-device-for-media-stream");

    private static final ThreadLocal<Browser> BROWSER =
            ThreadLocal.withInitial(() -> start(installed("MINIMARIA_BROWSER")));

    private Chromium() {}

    /** From now on this thread opens its windows in a browser that only looks at pages: faster, and without cameras. */
    static void onlyReads() {
        var reader = installed("MINIMARIA_READER");
        BROWSER.set(start(reader.isEmpty() ? installed("MINIMARIA_BROWSER") : reader));
    }

    private static String installed(String which) {
        return System.getenv().getOrDefault(which, "");
    }

    private static Browser start(String installed) {
        var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(env))
                .chromium()
                .launch(options(installed));
    }

    /** Ends this thread's browser; the next window starts a new one. */
    static void close() {
        BROWSER.get().close();
        BROWSER.remove();
    }

    private static BrowserType.LaunchOptions options(String installed) {
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        return installed.isEmpty() ? options : options.setExecutablePath(Path.of(installed));
    }

    /** A window on a desktop. */
    static Page desktop(String root) {
        return window(root, 1280, 900, true);
    }

    /** A window on a phone, 375 pixels wide. */
    static Page phone(String root) {
        return window(root, 375, 800, true);
    }

    /** A phone whose browser runs no script. */
    static Page phoneWithoutScript(String root) {
        return window(root, 375, 800, false);
    }

    /** A window of a size of its own. */
    static Page sized(String root, int width, int height) {
        return open(options(root, width, height));
    }

    /** The same windows, whose owner lets pages use camera and microphone. */
    static Page withCamera(Page page) {
        page.context().grantPermissions(List.of("camera", "microphone"));
        return page;
    }

    private static Page window(String root, int width, int height, boolean script) {
        return open(options(root, width, height).setJavaScriptEnabled(script));
    }

    private static Browser.NewContextOptions options(String root, int width, int height) {
        return new Browser.NewContextOptions()
                .setBaseURL(root)
                .setViewportSize(width, height)
                // each window comes from an address of its own, as a proxy on this machine would tell
                .setExtraHTTPHeaders(Map.of("X-Forwarded-For", se.minimaria.testing.Browser.anyAddress()))
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("sv-SE");
    }

    private static Page open(Browser.NewContextOptions options) {
        BrowserContext context = BROWSER.get().newContext(options);
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }
}
