package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åsa-Märta",
                "O'Neill",
                "D’Angelo",
                "Li",
                "محمد",
                "Ольга",
                "ሰላም",
                "王小明",
                "می\u200cخواهم",
                "<b>Bo</b>",
                "Robert'); drop table --",
                "J:son",
                "M. E."
            })
    void takesNamesOfAnyScript(String typed) {
        assertThat(PersonName.refusal(typed)).isEmpty();
        assertThat(new PersonName(typed, "").full()).isEqualTo(typed);
        assertThat(new PersonName("Bo", typed).family()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0007, 0x000A, 0x001B, 0x007F, 0x0085, 0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029,
                0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xFFFE, 0xE0041,
                0xE000
            })
    void refusesWhatNobodySeesAndWhatTurnsTheLine(int unseen) {
        var typed = "El" + Character.toString(unseen) + "is";

        assertThat(PersonName.refusal(typed)).contains("person.name.unseen");
        assertThatThrownBy(() -> new PersonName(typed, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("El");
        assertThatThrownBy(() -> new PersonName("Bo", typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void composesAndPutsOneSpaceBetweenWords() {
        var name = new PersonName(" A\u030Asa \u00a0 Maria ", "E\u0301kman");

        assertThat(name).isEqualTo(new PersonName("Åsa Maria", "Ékman"));
        assertThat(name.toString()).doesNotContain("sa");
    }

    @Test
    void endsAtAHundredCharactersAndNeedsALetter() {
        assertThat(PersonName.refusal("å".repeat(100))).isEmpty();
        assertThat(PersonName.refusal("𐐀".repeat(100))).isEmpty();
        assertThat(PersonName.refusal("å".repeat(101))).contains("person.name.long");
        assertThat(PersonName.refusal("123")).contains("person.name.no-letter");
        assertThat(PersonName.refusal("  ")).isEmpty();
        assertThatThrownBy(() -> new PersonName(" ", "Ek")).isInstanceOf(IllegalArgumentException.class);
    }
}
