package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SpeechTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sv | OSL 10:1, 12:2                | OSL 10 kap. 1 § och 12 kap. 2 §
            sv | OSL 26:9                      | OSL 26 kap. 9 §
            sv | SoL 2001:453 14:1, OSL 10:28  | SoL 2001:453 14 kap. 1 § och OSL 10 kap. 28 §
            sv | Verksamhetsbeskrivningen 8.5  | Verksamhetsbeskrivningen 8.5
            en | OSL 10:1, 12:2                | OSL chapter 10 section 1 and chapter 12 section 2
            """)
    void saysChapterAndSectionInWords(String language, String stored, String said) {
        assertThat(speech(language).cited(stored)).isEqualTo(said);
    }

    private static Speech speech(String language) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/workplace");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return new Speech(texts, Locale.forLanguageTag(language), Instant.parse("2026-11-24T09:00:00Z"));
    }
}
