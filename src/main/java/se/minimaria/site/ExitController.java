package se.minimaria.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.minimaria.web.SameOrigin;

/**
 * The quick exit: ends the session, has the browser forget what it kept of us and shows a neutral page instead.
 *
 * <p>It is a link and not a form, so that it works at once and everywhere: browsers hold back a form whose answer leads to
 * another site. Somebody else's page that leads here only leaves; else it could take away the mark of a known device, and
 * with it what keeps an owner from being locked out. It does not clean the browser's history; {@code /gom-spar} says so.
 */
@Controller
class ExitController {

    private final SiteSettings settings;

    ExitController(SiteSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/lamna")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(settings.exit())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (SameOrigin.isWhereItComesFrom(request)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            answer.header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        }
        return answer.build();
    }
}
