package se.minimaria.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared: lower case, å ä ö é without their marks, hyphens and further punctuation as one space. The
 * same folding is done to what is stored and to what is typed.
 */
final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Sorts after every character that can follow a prefix, byte by byte as "C" compares. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private NameKey() {}

    static String familyFirst(PersonName name) {
        return fold(name.family() + " " + name.given());
    }

    static String givenFirst(PersonName name) {
        return fold(name.given() + " " + name.family());
    }

    static String fold(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var letters = MARKS.matcher(plain)
                .replaceAll("")
                .replace('ø', 'o')
                .replace('æ', 'a')
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace("ß", "ss");
        return BETWEEN.matcher(letters).replaceAll(" ").strip();
    }

    /** Where the keys that begin with a prefix end. */
    static String endOf(String prefix) {
        return prefix + LAST;
    }
}
