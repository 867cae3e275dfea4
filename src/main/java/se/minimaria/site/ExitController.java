package se.minimaria.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The quick exit: ends the session, has the browser forget what it kept of us and shows a neutral page instead.
 *
 * <p>It is a link and not a form, so that it works at once and everywhere. That somebody else's page could sign a person
 * out with it is harmless. It does not clean the browser's history; {@code /gom-spar} says so.
 */
@Controller
class ExitController {

    private final SiteSettings settings;

    ExitController(SiteSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/lamna")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(settings.exit())
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
