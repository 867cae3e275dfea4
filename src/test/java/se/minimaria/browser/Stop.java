package se.minimaria.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A page to look at: an address, what is done there, and the answer that it must give. Names in braces are filled in from
 * the scene.
 *
 * @param path where one goes, without the language's prefix
 * @param status what the answer must be, after what was done
 * @param steps what is done before the last press
 * @param press the button that is pressed last; empty when the page is looked at as it came
 * @param posts the path that the press sends to
 */
public record Stop(String path, int status, List<Step> steps, String press, String posts) {

    /** Something done on a page; {@code fill} puts the scene's names into a text. */
    @FunctionalInterface
    public interface Step {
        void on(Page page, UnaryOperator<String> fill);
    }

    public Stop {
        steps = List.copyOf(steps);
    }

    /** A page that opens. */
    public static Stop at(String path) {
        return at(path, 200);
    }

    /** A page that answers otherwise. */
    static Stop at(String path, int status) {
        return new Stop(path, status, List.of(), "", "");
    }

    /** The same after something was done on it. */
    Stop after(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Stop(path, status, more, press, posts);
    }

    /** The same after a text was typed into a field. */
    public Stop typing(String field, String text) {
        return after((page, fill) -> page.locator(field).fill(fill.apply(text)));
    }

    /** The same after something in the page was changed that no person can change. */
    Stop bending(String element, String script) {
        return after((page, fill) -> page.locator(element).first().evaluate(fill.apply(script)));
    }

    /** The answer to a form. */
    public Stop answering(String posts, String press, int status) {
        return new Stop(path, status, steps, press, posts);
    }
}
