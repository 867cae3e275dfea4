package se.minimaria.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.ResponseCookie;

/** A choice about how pages look, kept for a year in a cookie that says nothing else, and the page to go back to. */
final class ChoiceCookie {

    private static final Pattern OWN_PATH = Pattern.compile("(/|(/[A-Za-z0-9_-]+)+)(\\?[A-Za-z0-9_=&%+.-]*)?");
    private static final Duration YEAR = Duration.ofDays(365);

    private ChoiceCookie() {}

    /** The cookie that keeps a value; one without a value forgets the choice. */
    static ResponseCookie of(String name, String value, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(value.isEmpty() ? Duration.ZERO : YEAR)
                .build();
    }

    /** The path that was named, if it is one of ours, or the start. */
    static String ownPath(String path) {
        return OWN_PATH.matcher(path).matches() ? path : "/";
    }
}
