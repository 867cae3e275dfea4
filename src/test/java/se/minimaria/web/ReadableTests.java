package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Young people understand what the pages say: short words, short sentences, measured on the Swedish texts. */
class ReadableTests {

    private static final Pattern COUNTED = Pattern.compile("\\{\\d,choice,[^#]*#([^|{]*)[^}]*(?:\\{\\d}[^}]*)*}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    /** Fewer words than this are labels and headings, of which the index says nothing. */
    private static final int ENOUGH = 30;

    @Test
    void theIndexCountsAsItsInventorDid() {
        // ten words in two sentences, two of them with more than six letters: 5 + 20
        assertThat(Lix.of("Den här boken handlar om hus. Alla kunniga läser den."))
                .isCloseTo(5 + 20, within(0.01));
        assertThat(Lix.of("Du får hjälp.\nDet är gratis.")).isCloseTo(3, within(0.01));
        assertThat(Lix.longest("En två tre. En två.")).isEqualTo(3);
    }

    @Test
    void thePageThatIsEasyToReadStaysUnder25() {
        var easy = page("site.easy.");
        assertThat(Lix.of(easy)).isLessThan(25);
        assertThat(Lix.longest(easy)).isLessThanOrEqualTo(12);
    }

    @Test
    void everyPublicPageStaysUnder30() {
        var hard = new LinkedHashMap<String, Double>();
        pages().forEach((page, text) -> {
            if (Lix.words(text).size() >= ENOUGH && Lix.of(text) >= 30) {
                hard.put(page, Lix.of(text));
            }
        });
        assertThat(hard).isEmpty();
    }

    @Test
    void noSentenceIsLongerThanTwentyWords() {
        var longer = new TreeMap<String, Integer>();
        PublicTexts.in("").forEach((key, text) -> {
            if (Lix.longest(plain(text)) > 20) {
                longer.put(key, Lix.longest(plain(text)));
            }
        });
        assertThat(longer).isEmpty();
    }

    /** The texts of each page: keys that begin with the same two words stand on the same page, or on the same few. */
    private static Map<String, String> pages() {
        return PublicTexts.in("").entrySet().stream()
                .filter(text -> text.getValue().contains(" "))
                .filter(text -> !text.getKey().matches("network\\..*|law\\.topic\\..*|web\\.moment\\..*|.*\\.date"))
                .collect(Collectors.groupingBy(
                        text -> text.getKey().replaceFirst("^([a-z]+\\.[a-z-]+).*", "$1"),
                        TreeMap::new,
                        Collectors.mapping(text -> plain(text.getValue()), Collectors.joining("\n"))));
    }

    private static String page(String prefix) {
        return PublicTexts.in("").entrySet().stream()
                .filter(text -> text.getKey().startsWith(prefix))
                .map(text -> plain(text.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** As it is read: one form of what is counted, a short word for each name. */
    private static String plain(String text) {
        return ARGUMENT.matcher(COUNTED.matcher(text).replaceAll("$1")).replaceAll("Falun");
    }
}
