package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SealedCookiesTests {

    private static final Instant NOW = Instant.parse("2026-11-24T13:06:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void comeBackToUsAndTellTheBrowserNothing() {
        var cookie = kept("t", "hash-of-words");

        assertThat(cookie.getValue()).doesNotContain("hash");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        assertThat(read("t", cookie.getValue(), NOW)).contains("hash-of-words");
    }

    @Test
    void endByThemselvesWhateverTheBrowserDoes() {
        var value = kept("t", "hash-of-words").getValue();

        assertThat(read("t", value, NOW.plus(HALF_AN_HOUR).minusSeconds(1))).isPresent();
        assertThat(read("t", value, NOW.plus(HALF_AN_HOUR))).isEmpty();
    }

    @Test
    void openNothingWhenChangedMovedOrForeign() {
        var value = kept("t", "hash-of-words").getValue();
        var changed = (value.charAt(20) == 'A' ? 'B' : 'A');

        assertThat(read("t", value.substring(0, 20) + changed + value.substring(21), NOW))
                .isEmpty();
        assertThat(read("b", value, NOW)).as("under another name").isEmpty();
        assertThat(read("t", "", NOW)).isEmpty();
        assertThat(read("t", "inte base64!", NOW)).isEmpty();
    }

    private static Cookie kept(String name, String value) {
        var response = new MockHttpServletResponse();
        cookies(NOW).keep(name, value, HALF_AN_HOUR, new MockHttpServletRequest(), response);
        var cookie = response.getCookie(name);
        if (cookie == null) {
            throw new AssertionError("No cookie was set");
        }
        return cookie;
    }

    private static Optional<String> read(String name, String value, Instant now) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(name, value));
        return cookies(now).read(name, request);
    }

    private static SealedCookies cookies(Instant now) {
        return new SealedCookies(new Secrets(new byte[32]), Clock.fixed(now, ZoneOffset.UTC));
    }
}
