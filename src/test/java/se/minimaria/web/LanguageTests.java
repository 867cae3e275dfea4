package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.NumberFormat;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LanguageTests {

    @Test
    void readsTheDirectionFromTheScript() {
        assertThat(Language.of("sv").getDir()).isEqualTo("ltr");
        assertThat(Language.of("ar").getDir()).isEqualTo("rtl");
        assertThat(Language.of("fa").getDir()).isEqualTo("rtl");
        assertThat(Language.of("he").getDir()).isEqualTo("rtl");
    }

    @Test
    void givesSwedishTheBarePathsAndEveryOtherLanguageItsOwn() {
        assertThat(Language.SWEDISH.prefix()).isEmpty();
        assertThat(Language.of("sv")).isEqualTo(Language.SWEDISH);
        assertThat(Language.of("en").prefix()).isEqualTo("/en");
        assertThat(Language.of("ar").prefix()).isEqualTo("/ar");
    }

    @Test
    void callsEachLanguageWhatItCallsItself() {
        assertThat(Stream.of("sv", "en", "ar", "so", "fa", "uk")
                        .map(tag -> Language.of(tag).getOwnName()))
                .containsExactly("Svenska", "English", "العربية", "Soomaali", "فارسی", "Українська");
    }

    @Test
    void writesNumbersWithTheDigitsOfATelephone() {
        for (var tag : List.of("sv", "ar", "fa")) {
            assertThat(NumberFormat.getInstance(Language.of(tag).locale()).format(112))
                    .isEqualTo("112");
        }
    }

    @Nested
    class Offered {

        @Test
        void areAllToVisitorsAndYoungPeopleAndThoseAtWorkThatAreTranslated() {
            var languages = languages(List.of("sv", "en", "ar"), List.of("sv", "en"));
            assertThat(languages.of("/akut")).extracting(Language::getTag).containsExactly("sv", "en", "ar");
            assertThat(languages.of("/mina-sidor/val")).hasSize(3);
            assertThat(languages.of("/arbete/idag"))
                    .extracting(Language::getTag)
                    .containsExactly("sv", "en");
        }

        @Test
        void areFoundByTheFirstPartOfThePathAndNothingLess() {
            var languages = languages(List.of("sv", "en", "ar"), List.of("sv"));
            assertThat(languages.named("/ar").getTag()).isEqualTo("ar");
            assertThat(languages.named("/ar/akut").getTag()).isEqualTo("ar");
            assertThat(languages.named("/arbete/idag").getTag()).isEqualTo("sv");
            assertThat(languages.named("/en").getTag()).isEqualTo("en");
        }

        @Test
        void stopTheStartWhenTheirBundlesAreMissing() {
            assertThatThrownBy(() -> languages(List.of("sv", "so"), List.of("sv")))
                    .hasMessageContaining("names so, but there is no messages/web_so.properties");
            assertThatThrownBy(() -> languages(List.of("sv", "ar"), List.of("sv", "ar")))
                    .hasMessageContaining("no messages/workplace_ar.properties");
            assertThatThrownBy(() -> languages(List.of("en", "sv"), List.of("sv")))
                    .hasMessageContaining("begins with sv");
            assertThatThrownBy(() -> languages(List.of("sv"), List.of("sv", "en")))
                    .hasMessageContaining("names one that languages does not");
        }

        private static Languages languages(List<String> all, List<String> atWork) {
            return new Languages(new WebSettings(all, atWork, Period.ofMonths(6)));
        }
    }

    @Test
    void knowsWhichMenuItemAPageLiesUnder() {
        assertThat(StaffFrame.Item.of("/arbete/inkorg/abc")).isEqualTo(StaffFrame.Item.INBOX);
        assertThat(StaffFrame.Item.of("/arbete/inkorgen")).isEqualTo(StaffFrame.Item.OTHER);
        assertThat(StaffFrame.Item.of("/arbete/uppdrag")).isEqualTo(StaffFrame.Item.OTHER);
    }

    @Test
    void knowsWhichShellAPathBelongsTo() {
        assertThat(Surface.of("/")).isEqualTo(Surface.PUBLIC);
        assertThat(Surface.of("/tillganglighet")).isEqualTo(Surface.PUBLIC);
        assertThat(Surface.of("/tid/7k2q")).isEqualTo(Surface.YOUTH);
        assertThat(Surface.of("/arbete/idag")).isEqualTo(Surface.STAFF);
    }
}
