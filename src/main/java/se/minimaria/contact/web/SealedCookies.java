package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import se.minimaria.platform.Secrets;

/**
 * Keeps a few words between two requests in the browser instead of on the server, so that somebody without a name has no
 * session that could be listed, counted or seized. AES-GCM under a key of the installation: the browser can neither read
 * nor change what it keeps, and the time when it ends is inside.
 *
 * <p>A cookie is for this browser session only, not for scripts, and never sent from another site's page. Its path is the
 * whole site: every language has its own prefix, and the quick exit must be able to take it away.
 */
@Component
class SealedCookies {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SealedCookies(Secrets secrets, Clock clock) {
        this.key = new SecretKeySpec(secrets.keyFor("contact-cookie"), "AES");
        this.clock = clock;
    }

    /** Has the browser keep a value for some time from now. */
    void keep(String name, String value, Duration time, HttpServletRequest request, HttpServletResponse response) {
        var plain = value.getBytes(StandardCharsets.UTF_8);
        var ends = clock.instant().plus(time).getEpochSecond();
        var sealed = seal(
                name,
                ByteBuffer.allocate(Long.BYTES + plain.length)
                        .putLong(ends)
                        .put(plain)
                        .array());
        set(name, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), time, request, response);
    }

    /** The value, if it is ours and not too old. */
    Optional<String> read(String name, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? Optional.empty() : open(name, cookie.getValue());
    }

    /** Has the browser forget. */
    void drop(String name, HttpServletRequest request, HttpServletResponse response) {
        set(name, "", Duration.ZERO, request, response);
    }

    private static void set(
            String name, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private byte[] seal(String name, byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    private Optional<String> open(String name, String text) {
        try {
            var sealed = Base64.getUrlDecoder().decode(text);
            if (sealed.length <= NONCE) {
                return Optional.empty();
            }
            var opened = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, name, Arrays.copyOf(sealed, NONCE))
                    .doFinal(sealed, NONCE, sealed.length - NONCE));
            var ends = Instant.ofEpochSecond(opened.getLong());
            return clock.instant().isBefore(ends)
                    ? Optional.of(StandardCharsets.UTF_8.decode(opened).toString())
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
