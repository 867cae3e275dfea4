package se.minimaria.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.minimaria.message.Addressee.Term;
import se.minimaria.message.Notice.Details;
import se.minimaria.message.Template.Part;

/** Every text in every language, as long as it can get. */
class TextsTests {

    /** A Wednesday in September: the longest day there is, in each language. */
    private static final Instant WHEN = Instant.parse("2026-09-23T13:30:00Z");

    private static final Instant EXPIRES = Instant.parse("2026-09-23T10:05:00Z");
    private static final String SITE = "https://" + "t".repeat(MessageSettings.LONGEST_SITE - 11) + ".se";
    private static final String LINK = "/tid/" + "k".repeat(Details.LONGEST_LINK - 5);

    /** What no text may hold, as parts of words; names of places and authorities come from the network's file. */
    private static final List<String> TELLING = List.of(
            // who we are
            "mini",
            "maria",
            "mottag",
            "klinik",
            "clinic",
            "region",
            "kommun",
            "municipal",
            "socialtj",
            "social serv",
            "vård",
            "health",
            "care",
            "sjuk",
            "hospital",
            "عيادة",
            "بلدية",
            "صحة",
            "رعاية",
            "مستشفى",
            // who meets one
            "sköterska",
            "nurse",
            "läkare",
            "doctor",
            "physician",
            "psykolog",
            "psycholog",
            "kurator",
            "socionom",
            "social worker",
            "barnmorska",
            "midwife",
            "behandl",
            "treat",
            "therap",
            "terap",
            "ممرض",
            "طبيب",
            "نفس",
            "علاج",
            // why
            "drog",
            "drug",
            "alkohol",
            "alcohol",
            "cannabis",
            "narkot",
            "missbruk",
            "beroend",
            "addict",
            "depend",
            "dop",
            "spel",
            "gambl",
            "prov",
            "test",
            "samtal",
            "مخدر",
            "كحول",
            "إدمان",
            "قمار",
            "قنب");

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
    private final Texts texts = new Texts(bundle, SITE);

    TextsTests() {
        bundle.setBasename("messages/message");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    @Test
    void revealNothing() throws IOException {
        var forbidden = new ArrayList<>(TELLING);
        forbidden.addAll(namesInTheNetwork());
        assertThat(forbidden).contains("falun", "älvdalen", "region dalarna", "borlänge kommun");
        for (var language : Texts.LANGUAGES) {
            var said =
                    Stream.concat(all(language, Set.of()), Stream.of(texts.subject(language), texts.sender(language)));
            assertThat(said)
                    .allSatisfy(text -> assertThat(text.replace(SITE + LINK, "").toLowerCase(Locale.ROOT))
                            .as(language.toString())
                            .doesNotContain(forbidden));
        }
    }

    @Test
    void fitInTwoSms() {
        for (var language : Texts.LANGUAGES) {
            assertThat(all(language, Set.of()))
                    .allSatisfy(text -> assertThat(SmsLength.of(text)).as(text).isLessThanOrEqualTo(2));
        }
        assertThat(all(Locale.of("sv"), Set.of()).filter(text -> SmsLength.of(text) == 1))
                .as("in Swedish nearly all fit in one")
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void sayTheTimeAsTheClockOnTheWallShowsItAndTheWholeLink() {
        assertThat(texts.of(notice(Template.REMINDER), to(Locale.of("sv"), Set.of())))
                .isEqualTo("Påminnelse: din tid är onsdag 23 september 15.30. Ändra: " + SITE + LINK);
        assertThat(texts.of(notice(Template.OFFER), to(Locale.ENGLISH, Set.of())))
                .isEqualTo("A time has become free: Wednesday 23 September 15:30. Take it before Wednesday 23 September"
                        + " 12:05: " + SITE + LINK);
        assertThat(texts.of(notice(Template.CALL), to(Locale.of("ar"), Set.of())))
                .isEqualTo("سنتصل بك الأربعاء 23 سبتمبر 15:30.");
    }

    @Test
    void sayTheSameWithoutTimeAndLinkWhereOthersRead() {
        for (var language : Texts.LANGUAGES) {
            var said = all(language, Set.of(Term.SHARED_PHONE)).distinct().toList();
            assertThat(said).hasSize(1);
            assertThat(said.getFirst()).doesNotContainPattern("\\d").doesNotContain("/", "http");
        }
    }

    @Test
    void areInTheLanguageOfThePersonAndInSwedishForWhomThereIsNone() {
        assertThat(all(Locale.of("ar"), Set.of())).allMatch(text -> text.matches("(?s).*\\p{IsArabic}.*"));
        assertThat(all(Locale.of("ti"), Set.of()))
                .containsExactlyElementsOf(all(Locale.of("sv"), Set.of()).toList());
        assertThat(Texts.spoken(Locale.forLanguageTag("en-GB"))).isEqualTo(Locale.ENGLISH);
    }

    /** The other bundles are compared in pairs; this one has a third language for what leaves the house. */
    @Test
    void areAllThereInArabicWithTheSameArguments() throws IOException {
        var swedish = load("message.properties");
        var arabic = load("message_ar.properties");
        assertThat(arabic.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(swedish.stringPropertyNames().stream()
                        .filter(key -> key.matches("message\\.(text\\..*|sender|subject|moment)"))
                        .toList());
        for (var key : arabic.stringPropertyNames()) {
            assertThat(arguments(arabic.getProperty(key))).as(key).isEqualTo(arguments(swedish.getProperty(key)));
        }
    }

    private Stream<String> all(Locale language, Set<Term> terms) {
        return Stream.of(Template.values()).map(template -> texts.of(notice(template), to(language, terms)));
    }

    private static Addressee to(Locale language, Set<Term> terms) {
        return new Addressee(Channel.SMS, "+46700000000", language, terms);
    }

    private static Notice notice(Template template) {
        var parts = template.parts();
        var details = new Details(
                parts.contains(Part.WHEN) ? WHEN : null,
                parts.contains(Part.LINK) ? LINK : null,
                parts.contains(Part.EXPIRES) ? EXPIRES : null);
        return Post.notice(template, details, WHEN.minusSeconds(60), WHEN);
    }

    private static List<String> namesInTheNetwork() throws IOException {
        return Pattern.compile("\\b(?:name|short): *\"?([^,}\"\\n]+)")
                .matcher(Files.readString(Path.of("network/dalarna.yaml")))
                .results()
                .map(found -> found.group(1).strip().toLowerCase(Locale.ROOT))
                .filter(name -> name.matches(".*\\p{L}.*"))
                .distinct()
                .toList();
    }

    private static List<String> arguments(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Properties load(String name) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages", name))) {
            properties.load(reader);
        }
        return properties;
    }
}
