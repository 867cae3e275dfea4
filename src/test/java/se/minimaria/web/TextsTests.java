package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How texts count, list words and keep names together. */
class TextsTests {

    private static final Locale ARABIC = Language.of("ar").locale();
    private static final Locale SWEDISH = Language.SWEDISH.locale();

    private final Texts texts = texts();

    @Nested
    class Counting {

        @Test
        void hasSixFormsInArabic() {
            assertThat(LongStream.of(0, 1, 2).mapToObj(number -> Plural.of(number, ARABIC)))
                    .containsExactly(Plural.ZERO, Plural.ONE, Plural.TWO);
            assertThat(LongStream.of(3, 4, 10, 103, 110, 1003).mapToObj(number -> Plural.of(number, ARABIC)))
                    .containsOnly(Plural.FEW);
            assertThat(LongStream.of(11, 12, 45, 99, 111, 199, 1011).mapToObj(number -> Plural.of(number, ARABIC)))
                    .containsOnly(Plural.MANY);
            assertThat(LongStream.of(100, 101, 102, 200, 202, 1000).mapToObj(number -> Plural.of(number, ARABIC)))
                    .containsOnly(Plural.OTHER);
        }

        @Test
        void hasTwoFormsInSwedishAndEnglish() {
            assertThat(IntStream.of(0, 2, 5, 11, 100).mapToObj(number -> Plural.of(number, SWEDISH)))
                    .containsOnly(Plural.OTHER);
            assertThat(Plural.of(1, Locale.ENGLISH)).isEqualTo(Plural.ONE);
        }

        @Test
        void saysTheFormWithTheNumberInItAndGoesOn() {
            assertThat(minutes(1)).isEqualTo("انتظر دقيقة واحدة ثم");
            assertThat(minutes(2)).isEqualTo("انتظر دقيقتين ثم");
            assertThat(minutes(3)).isEqualTo("انتظر 3 دقائق ثم");
            assertThat(minutes(11)).isEqualTo("انتظر 11 دقيقة ثم");
            assertThat(minutes(100)).isEqualTo("انتظر 100 دقيقة ثم");
        }

        @Test
        void findsTheRightArgumentAmongSeveral() {
            var text = Counted.message("{1}: {0,plural,one#ett|other#{0} stycken} av {2}", SWEDISH);
            assertThat(text.format(new Object[] {1, "måndag", "tre"})).isEqualTo("måndag: ett av tre");
            assertThat(text.format(new Object[] {4, "måndag", "tre"})).isEqualTo("måndag: 4 stycken av tre");
        }

        @Test
        void refusesATextWithoutAFormForTheRest() {
            assertThatThrownBy(() -> Counted.message("{0,plural,one#ett}", SWEDISH))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private static String minutes(int number) {
            var pattern = "انتظر {0,plural,one#دقيقة واحدة|two#دقيقتين|few#{0} دقائق|other#{0} دقيقة} ثم";
            return Counted.message(pattern, ARABIC).format(new Object[] {number});
        }
    }

    @Test
    void keepNamesTogetherWhereTheScriptRunsFromTheRight() {
        assertThat(texts.getMessage("contact.write.answers", new Object[] {"Region Dalarna"}, ARABIC))
                .isEqualTo("تجيب \u2066Region Dalarna\u2069");
        assertThat(texts.getMessage("contact.write.answers", new Object[] {"Region Dalarna"}, SWEDISH))
                .isEqualTo("Region Dalarna svarar");
    }

    /** A phrase of a day and a time runs as the page does, although a time has no direction of its own. */
    @Test
    void keepAPhraseInTheDirectionOfThePage() {
        var phrase = texts.getMessage("contact.moment", new Object[] {"غدًا", "8.00"}, ARABIC);
        assertThat(phrase).isEqualTo("\u2067غدًا\u2069 \u20668.00\u2069");
        assertThat(texts.getMessage("contact.write.answers", new Object[] {phrase}, ARABIC))
                .isEqualTo("تجيب \u2067" + phrase + "\u2069");
        var person = texts.getMessage("contact.person", new Object[] {"Alex", "ممرض"}, ARABIC);
        assertThat(texts.getMessage("contact.write.answers", new Object[] {person}, ARABIC))
                .startsWith("تجيب \u2067\u2066Alex");
    }

    @Test
    void writeNumbersWithTheDigitsOfATelephoneInArabic() {
        assertThat(texts.getMessage("contact.slots.first", new Object[] {"Falun", "Kim", 45L}, ARABIC))
                .contains("45 دقيقة");
    }

    @Test
    void listWordsWithTheCommaOfTheLanguage() {
        var words = List.of("a", "b", "c");
        assertThat(Series.joined(texts, words, SWEDISH)).isEqualTo("a, b, c");
        assertThat(Series.joined(texts, "contact.list", words, SWEDISH)).isEqualTo("a, b och c");
        assertThat(Series.joined(texts, "contact.list", List.of("a"), SWEDISH)).isEqualTo("a");
        assertThat(Series.joined(texts, "contact.list", List.of(), SWEDISH)).isEmpty();
        assertThat(Series.joined(texts, "contact.list", words, ARABIC).replaceAll("[\u2066\u2067\u2069]", ""))
                .isEqualTo("a، b وc");
    }

    private static Texts texts() {
        var texts = new Texts();
        texts.setBasenames("messages/contact", "messages/web");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
