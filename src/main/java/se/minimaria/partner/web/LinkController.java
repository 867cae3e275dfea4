package se.minimaria.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The address of a partner's link. It leads on at once to one without the secret, so that the secret stays in no history and
 * on no screen. A forged link, a misspelt one, one that is over and one that was taken back get the same answer.
 */
@Controller
class LinkController {

    private final PartnerDoor door;
    private final PartnerThrottle throttle;

    LinkController(PartnerDoor door, PartnerThrottle throttle) {
        this.door = door;
        this.throttle = throttle;
    }

    @GetMapping("/p/{kod}")
    ModelAndView open(@PathVariable("kod") String link, HttpServletRequest request, HttpServletResponse response) {
        if (!throttle.allowsOpening(request)) {
            return shut(HttpStatus.TOO_MANY_REQUESTS).addObject("slowly", true);
        }
        if (!door.open(link, request, response)) {
            return shut(HttpStatus.NOT_FOUND);
        }
        var on = new RedirectView("/partner/tid", true);
        on.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(on);
    }

    /** What to do without a link. */
    static ModelAndView shut(HttpStatus status) {
        return new ModelAndView("partner/shut", status);
    }
}
