package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MessageTextTests {

    @Test
    void keepsLineBreaksAndDropsWhatNoKeyboardMakes() {
        assertThat(MessageText.clean(" Hej\r\ndär\u0000\u0007 å\t ")).isEqualTo("Hej\ndär å");
        assertThat(MessageText.clean(null)).isEmpty();
    }

    @Test
    void isNeitherEmptyNorLongerThanFiveThousandCharacters() {
        assertThat(MessageText.problem("")).contains("contact.text.empty");
        assertThat(MessageText.problem("å".repeat(5_000))).isEmpty();
        assertThat(MessageText.problem("😀".repeat(5_000))).isEmpty();
        assertThat(MessageText.problem("å".repeat(5_001))).contains("contact.text.long");
        assertThatThrownBy(() -> new MessageText(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotShowItselfInALog() {
        assertThat(new MessageText("hemligt")).hasToString("MessageText[****]");
    }
}
