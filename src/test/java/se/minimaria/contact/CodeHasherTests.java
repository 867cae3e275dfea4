package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeHasherTests {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final ReturnCode CODE = new ReturnCode(List.of("granris", "tisdag", "lampa", "åker"));

    private final CodeHasher hasher = new CodeHasher(KEY);

    @Test
    void givesTheValueThatOtherToolsGive() {
        // printf 'granris tisdag lampa aker' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
        assertThat(hasher.hash(CODE)).isEqualTo("eadce363308f96b9d928e1ab5b3ad18c5099af3474a80840b20fb459633c523c");
    }

    @Test
    void followsTheOrderOfTheWords() {
        assertThat(hasher.hash(new ReturnCode(CODE.spoken().reversed()))).isNotEqualTo(hasher.hash(CODE));
    }

    @Test
    void doesNotMindHowLettersAreWritten() {
        assertThat(hasher.hash(new ReturnCode(List.of("Granris", "TISDAG", "lampa", "aker"))))
                .isEqualTo(hasher.hash(CODE));
    }

    @Test
    void dependsOnTheKey() {
        var other = KEY.clone();
        other[0]++;
        assertThat(new CodeHasher(other).hash(CODE)).isNotEqualTo(hasher.hash(CODE));
    }

    @Test
    void refusesAShortKey() {
        assertThatThrownBy(() -> new CodeHasher(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fitsEveryCodeIntoOneBlockSoThatAllCostTheSame() {
        var longest = new WordList().words().stream().max(Comparator.comparingInt(String::length));
        assertThat(longest)
                .hasValueSatisfying(word -> assertThat(4 * word.length() + 3)
                        .as("bytes of the longest code; SHA-256 pads with nine")
                        .isLessThanOrEqualTo(64 - 9));
    }
}
