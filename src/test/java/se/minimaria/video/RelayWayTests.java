package se.minimaria.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.minimaria.video.VideoSettings.Turn;

/** The credentials that a relay checks by the published convention. */
class RelayWayTests {

    private static final Instant NOW = Instant.parse("2026-11-24T13:00:00Z");
    private static final List<String> URLS = List.of("turns:relay.example:443?transport=tcp");

    /** RFC 2202, test case 2, in base64: what every implementation of HMAC-SHA-1 gives for this key and text. */
    @Test
    void thePasswordIsTheHmacSha1OfTheUserName() {
        assertThat(RelayWay.password("Jefe", "what do ya want for nothing?")).isEqualTo("7/zfauXrL6LSdBbV8YTfnCWafHk=");
    }

    @Test
    void theUserNameSaysWhenItEndsAndNothingElse() {
        var way = new RelayWay(
                new Turn(URLS, "a secret that both know", Duration.ofHours(2)), Clock.fixed(NOW, ZoneOffset.UTC));

        var one = way.issue();
        var other = way.issue();

        assertThat(one.user()).matches(NOW.plus(Duration.ofHours(2)).getEpochSecond() + ":[0-9a-f]{16}");
        assertThat(one.password()).isEqualTo(RelayWay.password("a secret that both know", one.user()));
        assertThat(one.urls()).isEqualTo(URLS);
        assertThat(other.user())
                .as("two people are not told apart, but not joined either")
                .isNotEqualTo(one.user());
        assertThat(one.toString()).doesNotContain(one.password());
    }

    @Test
    void withoutARelayBrowsersMeetInTheDemoOnly() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var none = new RelayWay(new Turn(List.of(), "", Duration.ofHours(1)), clock);
        var relay = new RelayWay(new Turn(URLS, "a secret that both know", Duration.ofHours(1)), clock);

        assertThat(FindWay.way(none, false)).isEqualTo(new Way.None());
        assertThat(FindWay.way(none, true)).isEqualTo(new Way.Straight());
        assertThat(FindWay.way(relay, false)).isInstanceOf(Way.Relay.class);
        assertThat(FindWay.way(relay, true))
                .as("never straight where there is a relay")
                .isInstanceOf(Way.Relay.class);
    }

    @Test
    void aRelayNeedsASecretAndAnAddressOfItsKind() {
        assertThat(new Turn(List.of(""), "", Duration.ofHours(1)).isThere()).isFalse();
        assertThatThrownBy(() -> new Turn(URLS, "short", Duration.ofHours(1))).hasMessageContaining("secret");
        assertThatThrownBy(() -> new Turn(List.of("stun:stun.example"), "a secret that both know", Duration.ofHours(1)))
                .hasMessageContaining("turn:");
    }
}
