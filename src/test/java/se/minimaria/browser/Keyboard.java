package se.minimaria.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Somebody who has no mouse: goes from stop to stop with Tab and looks each time where the focus is. */
record Keyboard(Page page) {

    private static final int PATIENCE = 400;

    /** What is wrong with the focus at this moment; empty when it can be seen and nothing lies over it. */
    private static final String FOCUS = """
            () => {
              const stop = document.activeElement;
              if (!stop || stop === document.body) return 'nothing has focus';
              const name = stop.outerHTML.slice(0, 120);
              const shown = stop.matches('.mm-pill input') ? stop.nextElementSibling : stop;
              const style = getComputedStyle(shown);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no ring: ' + name;
              const box = shown.getBoundingClientRect();
              const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
              const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
              const over = document.elementFromPoint(x, y);
              if (!over) return 'out of sight: ' + name;
              return shown.contains(over) || over.contains(shown) || stop.parentElement.contains(over)
                ? '' : 'hidden by ' + over.outerHTML.slice(0, 80) + ': ' + name;
            }""";

    private static final String STOPS = """
            () => {
              window.stops = [...document.querySelectorAll('a[href], button, input, textarea, select, summary')]
                .filter(stop => stop.type !== 'hidden' && stop.checkVisibility());
              return window.stops.length;
            }""";

    private static final String STOP = "() => window.stops.indexOf(document.activeElement)";

    void tab() {
        page.keyboard().press("Tab");
        assertThat(page.evaluate(FOCUS)).as("the focus on %s", page.url()).isEqualTo("");
    }

    /** Tabs on until the one that fits has the focus. */
    void goTo(String selector) {
        for (int stops = 0; stops < PATIENCE; stops++) {
            tab();
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("No key leads to " + selector + " on " + page.url());
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Goes to a link or a button and follows it. */
    void follow(String selector) {
        goTo(selector);
        enter();
    }

    /** Presses Enter and waits for the page that comes. */
    void enter() {
        var come = new AtomicBoolean();
        Consumer<Frame> told = frame -> come.set(true);
        page.onFrameNavigated(told);
        press("Enter");
        page.waitForCondition(come::get);
        page.offFrameNavigated(told);
        page.waitForLoadState();
    }

    void fill(String selector, String text) {
        goTo(selector);
        type(text);
    }

    /** Tabs from the top of the page to its end: the numbers of the stops, in the order they come in the page. */
    List<Integer> fromTopToEnd() {
        var all = ((Number) page.evaluate(STOPS)).intValue();
        var met = new ArrayList<Integer>();
        while (met.size() < all) {
            tab();
            met.add(((Number) page.evaluate(STOP)).intValue());
        }
        return met;
    }
}
