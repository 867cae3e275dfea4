package se.minimaria.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.minimaria.law.DisclosureVerdict.PersonDecides;
import se.minimaria.law.DisclosureVerdict.RefusedWithDoors;

class LawWordsTests {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final List<Locale> BOTH = List.of(SWEDISH, Locale.ENGLISH);

    private final ResourceBundleMessageSource messages = messages();

    static List<Case> cases() {
        return DecisionTable.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasWordsInBothLanguagesForEveryAnswer(Case row) {
        said(DisclosureGate.decide(row.question()))
                .forEach(message -> assertThat(words(message))
                        .as(message.key())
                        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("[{}]|law\\.")));
    }

    @Test
    void hasWordsInBothLanguagesForEveryRuleAndChoice() {
        var all = Stream.of(
                        Rules.all().stream().flatMap(rule -> Stream.of(rule.says(), rule.sourceName())),
                        Rules.all().stream()
                                .filter(rule -> rule instanceof AccessRule || rule instanceof FeedbackRule)
                                .map(LegalRule::because),
                        Arrays.stream(Topic.values()).map(Topic::label),
                        Arrays.stream(Door.values()).map(Door::label),
                        Arrays.stream(Basis.values()).map(Basis::label),
                        Arrays.stream(Circumstance.values()).map(Circumstance::label),
                        Arrays.stream(RecordReader.values()).map(reader -> Message.of("law.reader." + reader)),
                        Arrays.stream(ConsentFlaw.values()).map(flaw -> Message.sentence("law.weigh.against." + flaw)),
                        Stream.of(Message.list(List.of())))
                .flatMap(each -> each);
        assertThat(all).allSatisfy(message -> assertThat(words(message)).doesNotContain(""));
    }

    @Test
    void hasTheSameKeysInBothLanguages() throws IOException {
        assertThat(keys("law")).containsExactlyInAnyOrderElementsOf(keys("law_en"));
    }

    @Test
    void hasWordsForRulesThatExistAndNoOthers() throws IOException {
        var ids = Rules.all().stream().map(rule -> "law.rule." + rule.id()).toList();
        assertThat(keys("law")).filteredOn(key -> key.startsWith("law.rule.")).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void saysTheRefusalAboutATopicWithTheWordsOfTheConsent() {
        assertThat(sentence("yes, but not to family"))
                .isEqualTo("Får inte skickas. Elis har sagt ja till droger, sömn, mående och planering,"
                        + " men inte till familj. Fråga igen, eller låt stycket stanna.");
    }

    @Test
    void saysTheRefusalAboutAnotherPersonWithHerName() {
        assertThat(sentence("about a mother who is a client"))
                .isEqualTo("Får inte skickas. Stycket handlar om Marja, som är egen klient hos er och inte har sagt ja."
                        + " Du kan be om samtycke eller dela upp stycket.");
    }

    @Test
    void saysDaysInWords() {
        assertThat(sentence("yes taken back")).contains("tog tillbaka sitt ja den 1 november 2026.");
    }

    @Test
    void saysSomethingReadableWithoutNames() {
        var message = DisclosureGate.decide(row("yes, but not to this receiver").question())
                .citation()
                .message();
        assertThat(messages.getMessage(message, SWEDISH)).contains("Den unge har sagt ja, men inte till mottagaren.");
    }

    @Test
    void writesNoSentenceLongerThanTwentyWords() {
        assertThat(cases()).allSatisfy(row -> {
            var text = sentence(row.name());
            assertThat(text.split("\\. ", -1))
                    .allSatisfy(one -> assertThat(one.split(" ", -1).length).isLessThanOrEqualTo(20));
        });
    }

    private String sentence(String name) {
        var message = DisclosureGate.decide(row(name).question()).citation().message();
        return messages.getMessage(message.naming("Elis", "Region Dalarna", "Marja"), SWEDISH);
    }

    private static Case row(String name) {
        return cases().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words(Message message) {
        return BOTH.stream().map(locale -> messages.getMessage(message, locale)).toList();
    }

    private static Stream<Message> said(DisclosureVerdict verdict) {
        var citation = verdict.citation();
        var always = Stream.of(verdict.answer(), citation.sourceName(), citation.message());
        return switch (verdict) {
            case PersonDecides decides ->
                Stream.of(always, decides.speaksFor().stream(), decides.speaksAgainst().stream())
                        .flatMap(each -> each);
            case RefusedWithDoors refused ->
                Stream.concat(always, refused.doors().stream().map(Door::label));
            case DisclosureVerdict.Permitted permitted -> always;
            case DisclosureVerdict.Duty duty -> always;
            case DisclosureVerdict.Refused refused -> always;
        };
    }

    private static Set<String> keys(String bundle) throws IOException {
        var properties = new Properties();
        try (var stream = LawWordsTests.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return properties.stringPropertyNames();
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/law");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
