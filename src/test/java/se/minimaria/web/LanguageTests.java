package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTests {

    @Test
    void readsTheDirectionFromTheScript() {
        assertThat(Language.direction(Locale.of("sv"))).isEqualTo("ltr");
        assertThat(Language.direction(Locale.of("ar"))).isEqualTo("rtl");
        assertThat(Language.direction(Locale.of("fa"))).isEqualTo("rtl");
        assertThat(Language.direction(Locale.of("he"))).isEqualTo("rtl");
    }

    @Test
    void givesSwedishTheBarePathsAndEveryOtherLanguageItsOwn() {
        assertThat(Language.SWEDISH.prefix()).isEmpty();
        assertThat(Language.ENGLISH.prefix()).isEqualTo("/en");
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
