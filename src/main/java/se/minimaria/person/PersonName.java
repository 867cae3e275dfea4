package se.minimaria.person;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody is called: given names and family name, as the person writes them. Never shown by {@link #toString}, so
 * that no name reaches a technical log.
 *
 * <p>Any script and any punctuation is a name, also {@code <b>}: pages escape it. Kept composed (NFC), with one space between
 * words. What a reader cannot see and what turns the direction of a line is no name and is refused, not removed: whoever
 * pasted it should look at what is left. The joiners of Persian and Indic scripts (U+200C, U+200D) are part of names.
 *
 * @param given given names, the one used first
 * @param family family name; may be empty as long as nobody has asked, or because there is none
 */
public record PersonName(String given, String family) {

    /** So many characters has each of the two at most. */
    public static final int LONGEST = 100;

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");

    /** Controls, private and unassigned characters, line ends, and all that only directs, but for the two joiners. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\u200C\\u200D]]");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    public PersonName {
        given = clean(given);
        family = clean(family);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("A person needs a given name");
        }
        if (refusal(given).isPresent() || refusal(family).isPresent()) {
            throw new IllegalArgumentException("Not a name");
        }
    }

    /** Why what was typed is no part of a name, as the key of a sentence; empty if it is one, and for an empty text. */
    public static Optional<String> refusal(String typed) {
        var part = clean(typed);
        if (UNSEEN.matcher(part).find()) {
            return Optional.of("person.name.unseen");
        }
        if (part.codePointCount(0, part.length()) > LONGEST) {
            return Optional.of("person.name.long");
        }
        return part.isEmpty() || LETTER.matcher(part).find() ? Optional.empty() : Optional.of("person.name.no-letter");
    }

    private static String clean(String typed) {
        return SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Given name first, as on a page. */
    public String full() {
        return family.isEmpty() ? given : given + " " + family;
    }

    @Override
    public String toString() {
        return "PersonName[****]";
    }
}
