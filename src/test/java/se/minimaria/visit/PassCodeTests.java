package se.minimaria.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassCodeTests {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void aLinkHasMoreThanSixtyRandomBits() {
        assertThat(PassCode.randomLink(RANDOM)).hasSize(13).matches("[0-9a-z]+").doesNotContain("i", "l", "o", "u");
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(at -> PassCode.randomLink(RANDOM).substring(0, 6))
                        .distinct())
                .hasSizeGreaterThan(990);
    }

    @Test
    void isReadAsPeopleCopyAndTypeIt() {
        assertThat(PassCode.read("0123456789abc", " 04 71 ")).contains(new PassCode("0123456789abc", "0471"));
        assertThat(PassCode.read("OL23456789ABC", "0471")).contains(new PassCode("0123456789abc", "0471"));
        assertThat(PassCode.read("0123456789abc", "04-71")).isPresent();
    }

    @Test
    void isNotReadWhereItCannotBeOne() {
        assertThat(PassCode.read("0123456789ab", "0471")).isEmpty();
        assertThat(PassCode.read("0123456789abcd", "0471")).isEmpty();
        assertThat(PassCode.read("0123456789abu", "0471")).isEmpty();
        assertThat(PassCode.read("0123456789abc", "471")).isEmpty();
        assertThat(PassCode.read("0123456789abc", "４711")).isEmpty();
        assertThat(PassCode.read("0123456789abc", "")).isEmpty();
    }

    @Test
    void doesNotTellItselfToALog() {
        assertThat(new PassCode("0123456789abc", "0471").toString()).doesNotContain("0471", "0123");
    }
}
