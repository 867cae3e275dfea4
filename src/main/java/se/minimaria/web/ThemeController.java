package se.minimaria.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers light or dark in a cookie that says nothing else; {@code auto} forgets it. */
@Controller
class ThemeController {

    static final String COOKIE = "theme";

    private static final Pattern OWN_PATH = Pattern.compile("(/|(/[A-Za-z0-9_-]+)+)(\\?[A-Za-z0-9_=&%+.-]*)?");
    private static final Duration YEAR = Duration.ofDays(365);

    @PostMapping("/tema")
    String choose(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean chosen = theme.equals("light") || theme.equals("dark");
        ResponseCookie cookie = ResponseCookie.from(COOKIE, chosen ? theme : "")
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(chosen ? YEAR : Duration.ZERO)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + (OWN_PATH.matcher(back).matches() ? back : "/");
    }
}
