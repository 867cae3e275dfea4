package se.minimaria.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.minimaria.network.Helpline;

/**
 * What every layout needs to know of the request: request attribute {@code shell}, also in error pages.
 *
 * @param language the language of the page
 * @param theme {@code light} or {@code dark} as chosen, or null to follow the device
 * @param path the path without the language's prefix
 * @param query what the page was asked with; empty for a form that was sent
 * @param root what the server's own context path puts before every path; usually empty
 * @param helplines numbers of the urgent strip
 * @param keysOff whether the keys of the workplace are turned off
 */
public record Shell(
        Language language,
        @Nullable String theme,
        String path,
        String query,
        String root,
        List<Line> helplines,
        boolean keysOff) {

    /** Name of the request attribute. */
    public static final String ATTRIBUTE = "shell";

    public Shell {
        helplines = List.copyOf(helplines);
    }

    /** The tag for {@code lang}. */
    public String getLang() {
        return language.getTag();
    }

    /** The direction of the script for {@code dir}. */
    public String getDir() {
        return language.direction();
    }

    /** The languages that this page can be changed to. */
    public List<Language> getOthers() {
        return Arrays.stream(Language.values())
                .filter(other -> other != language)
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

    /**
     * A number in the urgent strip.
     *
     * @param name who answers, or when to call
     * @param number as people write it
     * @param link the target that dials
     */
    public record Line(String name, String number, String link) {

        static Line of(Helpline line, Locale locale) {
            boolean namedByNumber = line.name().equals(line.number());
            return new Line(namedByNumber ? line.purpose().in(locale) : line.name(), line.number(), line.link());
        }
    }
}
