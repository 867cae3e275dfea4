package se.minimaria.message;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.minimaria.message.Template.Part;

/**
 * What is to be told, and when.
 *
 * @param notBefore it goes then, or after the quiet hours that follow
 * @param pointlessAfter it never goes from then on, such as when the visit has begun
 * @param key the same notice has the same key, such as {@code reminder/<appointment>/<window>}: it goes once, however often it
 *     is handed over. Ids only; it is kept
 * @param subject what it is about, so that it can be stopped: an opaque id
 */
public record Notice(
        Template template, Details details, Instant notBefore, Instant pointlessAfter, String key, UUID subject) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9:./-]{1,120}");

    public Notice {
        if (!details.parts().equals(template.parts())) {
            throw new IllegalArgumentException(template + " takes " + template.parts() + ", not " + details.parts());
        }
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("A key has ids in small letters and nothing else");
        }
        if (!pointlessAfter.isAfter(notBefore)) {
            throw new IllegalArgumentException("A notice has a time in which it may go");
        }
    }

    /**
     * What stands in the text.
     *
     * @param when the time that it is about
     * @param link a path of ours with an opaque code, such as {@code /tid/7k2q…}
     * @param expires until when the link is worth something
     */
    public record Details(
            @Nullable Instant when,
            @Nullable String link,
            @Nullable Instant expires) {

        /** Longer ones would make a third SMS of the longest text. */
        static final int LONGEST_LINK = 28;

        private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]+)+");

        public Details {
            if (link != null
                    && (link.length() > LONGEST_LINK || !PATH.matcher(link).matches())) {
                throw new IllegalArgumentException("A link is a short path of ours");
            }
        }

        /** A time and where to change it. */
        public static Details of(Instant when, String link) {
            return new Details(when, link, null);
        }

        /** A time that is kept until a moment. */
        public static Details of(Instant when, String link, Instant expires) {
            return new Details(when, link, expires);
        }

        /** Somewhere to look. */
        public static Details of(String link) {
            return new Details(null, link, null);
        }

        /** A time alone. */
        public static Details of(Instant when) {
            return new Details(when, null, null);
        }

        Set<Part> parts() {
            var parts = EnumSet.noneOf(Part.class);
            if (when != null) {
                parts.add(Part.WHEN);
            }
            if (link != null) {
                parts.add(Part.LINK);
            }
            if (expires != null) {
                parts.add(Part.EXPIRES);
            }
            return parts;
        }

        @Override
        public String toString() {
            return "Details[…]";
        }
    }

    @Override
    public String toString() {
        return "Notice[" + template + ", …]";
    }
}
