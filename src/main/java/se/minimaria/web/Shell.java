package se.minimaria.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.minimaria.network.Helpline;

/**
 * What every layout needs to know of the request: request attribute {@code shell}, also in error pages.
 *
 * @param speech the language of the page and those that it could be in
 * @param theme {@code light} or {@code dark} as chosen, or null to follow the device
 * @param path the path without the language's prefix
 * @param query what the page was asked with; empty for a form that was sent
 * @param root what the server's own context path puts before every path; usually empty
 * @param strip the numbers for those who cannot wait
 * @param keysOff whether the keys of the workplace are turned off
 */
public record Shell(
        Speech speech, @Nullable String theme, String path, String query, String root, Strip strip, boolean keysOff) {

    /** Name of the request attribute. */
    public static final String ATTRIBUTE = "shell";

    /** The language of the page. */
    public Language language() {
        return speech.language();
    }

    /** The tag for {@code lang}. */
    public String getLang() {
        return language().getTag();
    }

    /** The direction of the script for {@code dir}. */
    public String getDir() {
        return language().getDir();
    }

    /** The languages that this page can be changed to. */
    public List<Language> getOthers() {
        return speech.offered().stream()
                .filter(other -> !other.equals(language()))
                .toList();
    }

    /** Path and query of this page, without its language. */
    public String getHere() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The address of this page in another language. */
    public String address(Language other) {
        return root + other.prefix() + getHere();
    }

    /** Numbers of the urgent strip, as the layouts ask for them. */
    public List<Line> helplines() {
        return strip.lines();
    }

    /** The language of the page and those that it is offered in. */
    public record Speech(Language language, List<Language> offered) {

        public Speech {
            offered = List.copyOf(offered);
        }
    }

    /**
     * The urgent strip.
     *
     * @param lines whom to call
     * @param unchecked whether nobody has tried one of the numbers for too long
     */
    public record Strip(List<Line> lines, boolean unchecked) {

        public Strip {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A number in the urgent strip.
     *
     * @param name who answers, or when to call
     * @param number as people write it
     * @param link the target that dials
     */
    public record Line(String name, String number, String link) {

        static Line of(Helpline line, Locale locale) {
            return new Line(
                    line.isItsOwnName()
                            ? line.purpose().in(locale)
                            : line.name().in(locale),
                    line.number(),
                    line.link());
        }
    }
}
