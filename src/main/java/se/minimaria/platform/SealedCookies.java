package se.minimaria.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps a few words between two requests in the browser instead of on the server, so that somebody without a name has no
 * session that could be listed, counted or seized. The browser can neither read nor change what it keeps.
 *
 * <p>A cookie is for this browser session only, not for scripts, and never sent with a form of another site's page. Its path is the
 * whole site: every language has its own prefix, and the quick exit must be able to take it away.
 */
@Component
public class SealedCookies {

    private static final String STRICT = "Strict";

    private final SealedText sealing;

    SealedCookies(Secrets secrets, Clock clock) {
        this.sealing = new SealedText(secrets, "cookie", clock);
    }

    /** Has the browser keep a value for some time from now. */
    public void keep(
            String name, String value, Duration time, HttpServletRequest request, HttpServletResponse response) {
        set(name, sealing.seal(value, name, time), time, STRICT, request, response);
    }

    /**
     * The same for somebody who comes by a link on another site's page and is led on: browsers send such a cookie along
     * when a page is opened from elsewhere, and still not with a form.
     */
    public void keepForArrival(
            String name, String value, Duration time, HttpServletRequest request, HttpServletResponse response) {
        set(name, sealing.seal(value, name, time), time, "Lax", request, response);
    }

    /** The value, if it is ours and not too old. */
    public Optional<String> read(String name, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? Optional.empty() : sealing.open(cookie.getValue(), name);
    }

    /** Has the browser forget. */
    public void drop(String name, HttpServletRequest request, HttpServletResponse response) {
        set(name, "", Duration.ZERO, STRICT, request, response);
    }

    private static void set(
            String name,
            String value,
            Duration age,
            String sameSite,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(sameSite)
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
