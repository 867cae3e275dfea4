package se.minimaria.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six digits of the examples in RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void forgivesAClockThatIsOneStepWrongAndNoMore() {
        var now = Instant.parse("2026-11-22T10:00:10Z");
        var code = Totp.code(SECRET, Totp.stepAt(now));

        assertThat(Totp.step(SECRET, code, now)).hasValue(Totp.stepAt(now));
        assertThat(Totp.step(SECRET, code, now.minusSeconds(30))).hasValue(Totp.stepAt(now));
        assertThat(Totp.step(SECRET, code, now.plusSeconds(30))).hasValue(Totp.stepAt(now));
        assertThat(Totp.step(SECRET, code, now.plusSeconds(60))).isEmpty();
        assertThat(Totp.step(SECRET, code, now.minusSeconds(60))).isEmpty();
    }

    @Test
    void writesBase32AsAuthenticatorsReadIt() {
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.encode(Totp.newSecret())).hasSize(32).matches("[A-Z2-7]+");
    }

    @Test
    void opensASealedSecretForItsOwnerOnly() {
        var seal = new SealedSecret(new byte[32]);
        var sealed = seal.close(SECRET, "Ronja");

        assertThat(seal.open(sealed, "Ronja")).isEqualTo(SECRET);
        assertThat(seal.close(SECRET, "Ronja")).isNotEqualTo(sealed);
        assertThatThrownBy(() -> seal.open(sealed, "Kim")).isInstanceOf(IllegalStateException.class);
    }
}
