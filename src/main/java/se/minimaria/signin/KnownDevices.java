package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import se.minimaria.platform.Secrets;

/**
 * Remembers, in a signed cookie, which user names have been signed in with on a device. Guesses made elsewhere are not
 * counted against such a device, so nobody can lock an owner out by guessing.
 *
 * <p>A clinic's computer has several owners: the cookie holds a random number and a signature for each of the last few. It
 * tells no name, and it opens nothing.
 */
@Component
class KnownDevices {

    static final String COOKIE = "d";

    private static final int REMEMBERED = 8;
    private static final Duration KEPT = Duration.ofDays(180);

    private final byte[] key;

    KnownDevices(Secrets secrets) {
        this.key = secrets.keyFor("known-device");
    }

    /** The number of this device, if the user name has been signed in with on it. */
    Optional<String> number(HttpServletRequest request, String userNameHash) {
        return entries(request)
                .filter(entry -> isOf(entry, userNameHash))
                .map(entry -> entry.substring(0, entry.indexOf('.')))
                .findFirst();
    }

    /** Remembers a complete sign-in. */
    void remember(HttpServletRequest request, HttpServletResponse response, String userNameHash) {
        var number = UUID.randomUUID().toString();
        var others =
                entries(request).filter(entry -> !isOf(entry, userNameHash)).limit(REMEMBERED - 1);
        List<String> kept = Stream.concat(Stream.of(number + "." + seal(number, userNameHash)), others)
                .toList();
        var cookie = ResponseCookie.from(COOKIE, String.join("_", kept))
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private Stream<String> entries(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null
                ? Stream.empty()
                : Arrays.stream(cookie.getValue().split("_", REMEMBERED + 1))
                        .filter(entry -> entry.indexOf('.') > 0)
                        .limit(REMEMBERED);
    }

    private boolean isOf(String entry, String userNameHash) {
        var dot = entry.indexOf('.');
        var expected = seal(entry.substring(0, dot), userNameHash).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, entry.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
    }

    private String seal(String number, String userNameHash) {
        return Secrets.sign(key, number + "\n" + userNameHash);
    }
}
