package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class FormKeysTests {

    private static final Instant EVENING = Instant.parse("2026-11-24T20:00:00Z");

    private final byte[] secret = secret(1);

    @Test
    void acceptsAKeyOfOurOwnForTwelveHours() {
        String key = at(EVENING).issue();
        assertThat(at(EVENING).check(key)).isPresent();
        assertThat(at(EVENING.plus(Duration.ofHours(12))).check(key)).isPresent();
    }

    @Test
    void refusesAKeyThatIsOlder() {
        String key = at(EVENING).issue();
        assertThat(at(EVENING.plus(Duration.ofHours(12)).plusSeconds(1)).check(key))
                .isEmpty();
    }

    @Test
    void refusesAKeyMadeUnderAnotherSecret() {
        String key = new FormKeys(secret(2), Clock.fixed(EVENING, ZoneOffset.UTC)).issue();
        assertThat(at(EVENING).check(key)).isEmpty();
    }

    @Test
    void refusesAKeyWithAnyByteChanged() {
        byte[] key = Base64.getUrlDecoder().decode(at(EVENING).issue());
        for (int i = 0; i < key.length; i++) {
            byte[] changed = key.clone();
            changed[i] ^= 1;
            assertThat(at(EVENING).check(Base64.getUrlEncoder().encodeToString(changed)))
                    .as("byte %d", i)
                    .isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThat(at(EVENING).check(null)).isEmpty();
        assertThat(at(EVENING).check("")).isEmpty();
        assertThat(at(EVENING).check("inte en nyckel!")).isEmpty();
        assertThat(at(EVENING).check("AAAA")).isEmpty();
    }

    @Test
    void givesEveryFormANumberOfItsOwnAndTheSameNumberForTheSameKey() {
        FormKeys keys = at(EVENING);
        String key = keys.issue();
        assertThat(keys.check(key)).isEqualTo(keys.check(key)).isNotEqualTo(keys.check(keys.issue()));
    }

    @Test
    void needsASecretOfThirtyTwoBytes() {
        Clock clock = Clock.fixed(EVENING, ZoneOffset.UTC);
        assertThatThrownBy(() -> new FormKeys(new byte[31], clock)).isInstanceOf(IllegalArgumentException.class);
    }

    private FormKeys at(Instant now) {
        return new FormKeys(secret, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static byte[] secret(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
