package se.minimaria.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Says that there have been too many tries, and how long it takes until the next. */
final class WaitPage {

    private WaitPage() {}

    static ModelAndView of(Duration pause, HttpServletResponse response) {
        var seconds = Math.max(1, pause.toSeconds() + 1);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        var minutes = Math.ceilDiv(seconds, 60L);
        return new ModelAndView("signin/wait", Map.of("minutes", minutes), HttpStatus.TOO_MANY_REQUESTS);
    }
}
