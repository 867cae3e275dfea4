package se.minimaria.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Goes from page to page in one window, one language and one light, and remembers all that is wrong with what it sees: what axe finds, what the console says, what is asked of another host, and what does not fit on a phone.
 */
public final class Crawler implements AutoCloseable {

    private static final int PHONE = 375;
    private static final int DESK = 1280;
    /** Taller than any page, so that no bar that stays lies over what is looked at. */
    private static final int HEIGHT = 8000;

    private static final String SAID = """
            () => ({
              lang: document.documentElement.lang,
              headings: document.querySelectorAll('h1').length,
              title: document.title
            })""";

    private static final Page.EmulateMediaOptions DARK =
            new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK);

    private final Page page;
    private final String language;
    private final int width;
    private final Map<String, String> names;
    private final List<String> findings = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();

    private Function<Page, List<String>> more = seen -> List.of();

    private Crawler(Page page, String root, String language, int width, Map<String, String> names) {
        this.page = page;
        this.language = language;
        this.width = width;
        this.names = Map.copyOf(names);
        Axe.into(page);
        var host = URI.create(root).getAuthority();
        page.onPageError(error -> heard.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                heard.add("console: " + message.text());
            }
        });
        page.onResponse(answer -> {
            var asked = URI.create(answer.url());
            if (asked.getAuthority() != null && !asked.getAuthority().equals(host)) {
                heard.add("asks another host: " + answer.url());
            } else if (answer.status() == 404 && !answer.request().isNavigationRequest()) {
                heard.add("answers " + answer.status() + ": " + answer.url());
            }
        });
    }

    /** A Swedish reader at a desk, by day. */
    public static Crawler inSwedish(String root, Map<String, String> names) {
        return new Crawler(Chromium.sized(root, DESK, HEIGHT), root, "sv", DESK, names);
    }

    /** An English reader with a phone, in the dark. */
    public static Crawler inEnglish(String root, Map<String, String> names) {
        var phone = Chromium.sized(root, PHONE, HEIGHT);
        phone.emulateMedia(DARK);
        return new Crawler(phone, root, "en", PHONE, names);
    }

    /** A reader of a language with a script of its own, with a phone, by day. */
    static Crawler inArabic(String root, Map<String, String> names, ForeignWords foreign) {
        var reader = new Crawler(Chromium.sized(root, PHONE, HEIGHT), root, "ar", PHONE, names);
        reader.more = foreign::on;
        return reader;
    }

    /** Goes somewhere without looking at it. */
    public void pass(Stop stop) {
        visit(stop, false);
    }

    /** Goes somewhere and looks. */
    public void see(Stop stop) {
        visit(stop, true);
    }

    private void visit(Stop stop, boolean looking) {
        heard.clear();
        var found = new ArrayList<String>();
        try {
            var answer = go(stop);
            if (answer.status() != stop.status()) {
                found.add("answers %d and not %d".formatted(answer.status(), stop.status()));
            } else if (looking) {
                found.addAll(order());
                found.addAll(fit());
            }
        } catch (PlaywrightException stuck) {
            found.add("cannot be used: " + stuck.getMessage());
        }
        found.addAll(heard);
        var where = "%s %s %s".formatted(language, stop.path(), stop.press()).strip();
        found.forEach(one -> findings.add(where + ": " + one));
    }

    /** All that is wrong with the pages seen so far. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void close() {
        page.context().close();
    }

    /** The last answer; an address that leads on to another page is no answer. */
    private Response go(Stop stop) {
        UnaryOperator<String> fill = this::fill;
        var address = (language.equals("sv") ? "" : "/" + language) + fill(stop.path());
        var answer = Objects.requireNonNull(page.navigate(address));
        if (answer.request().redirectedFrom() != null) {
            throw new PlaywrightException("leads on to " + page.url());
        }
        stop.steps().forEach(step -> step.on(page, fill));
        if (stop.press().isEmpty()) {
            return answer;
        }
        var pressed = page.waitForResponse(
                next -> next.request().isNavigationRequest() && next.status() / 100 != 3,
                () -> page.locator(stop.press()).first().click());
        page.waitForLoadState();
        return pressed;
    }

    private String fill(String text) {
        var filled = text;
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    private List<String> order() {
        var found = new ArrayList<>(Axe.everything(page));
        var said = (Map<?, ?>) page.evaluate(SAID);
        if (!language.equals(said.get("lang"))) {
            found.add("is in another language");
        }
        if (!said.get("headings").equals(1)) {
            found.add("has %s first headings".formatted(said.get("headings")));
        }
        if (String.valueOf(said.get("title")).isBlank()) {
            found.add("has no title");
        }
        found.addAll(more.apply(page));
        return found;
    }

    private List<String> fit() {
        if (width != PHONE) {
            page.setViewportSize(PHONE, HEIGHT);
        }
        var wide = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
        if (width != PHONE) {
            page.setViewportSize(width, HEIGHT);
        }
        return wide > PHONE ? List.of("is " + wide + " pixels wide on a phone") : List.of();
    }
}
