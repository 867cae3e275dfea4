package se.minimaria.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsLengthTests {

    @Test
    void swedishLettersTakeOnePlaceEach() {
        assertThat(SmsLength.of("åäöÅÄÖéÉ".repeat(20))).isEqualTo(1);
        assertThat(SmsLength.of("a".repeat(160))).isEqualTo(1);
        assertThat(SmsLength.of("ö".repeat(161))).isEqualTo(2);
        assertThat(SmsLength.of("ö".repeat(306))).isEqualTo(2);
        assertThat(SmsLength.of("ö".repeat(307))).isEqualTo(3);
    }

    @Test
    void someSignsTakeTwoPlaces() {
        assertThat(SmsLength.of("€".repeat(80))).isEqualTo(1);
        assertThat(SmsLength.of("€".repeat(80) + "a")).isEqualTo(2);
    }

    @Test
    void aSingleLetterOutsideTheAlphabetMakesAllOfItWide() {
        assertThat(SmsLength.of("a".repeat(69) + "…")).isEqualTo(1);
        assertThat(SmsLength.of("a".repeat(70) + "–")).isEqualTo(2);
    }

    @Test
    void arabicIsWide() {
        assertThat(SmsLength.of("م".repeat(70))).isEqualTo(1);
        assertThat(SmsLength.of("م".repeat(71))).isEqualTo(2);
        assertThat(SmsLength.of("م".repeat(134))).isEqualTo(2);
        assertThat(SmsLength.of("م".repeat(135))).isEqualTo(3);
    }
}
