package se.minimaria.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Says that the database does not answer, and what to do; whoever only wants to leave gets away all the same. */
@Component
class AwayPage {

    private static final String EXIT = "/lamna";

    private final AwayNotice notice;
    private final byte[] page;

    AwayPage(AwayNotice notice) {
        this.notice = notice;
        this.page = notice.page().getBytes(StandardCharsets.UTF_8);
    }

    void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().endsWith(EXIT)) {
            leave(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Retry-After", "10");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getOutputStream().write(page);
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) {
        if ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            forget(request, response);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", notice.exit().toString());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /** The session cannot be ended now, but the browser can lose the way to it. */
    private static void forget(HttpServletRequest request, HttpServletResponse response) {
        var cookies = Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]);
        for (var cookie : cookies) {
            var gone = ResponseCookie.from(cookie.getName(), "").path("/").maxAge(Duration.ZERO);
            response.addHeader("Set-Cookie", gone.build().toString());
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }
}
