package se.minimaria.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.minimaria.booking.Mode;
import se.minimaria.contact.web.VisitWords;
import se.minimaria.partner.Slip;
import se.minimaria.partner.web.SlipCookie.Kept;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Moments;
import se.minimaria.web.QrSquare;

/**
 * The slip that goes into somebody's hand, for some minutes in the browser that took the time. Both halves of its key are on
 * it: whoever has the paper reads time and place there anyhow, and it was given by a person to a person.
 */
@Controller
class SlipController {

    static final String PATH = "/partner/tid/lapp";

    private final SlipCookie cookie;
    private final PartnerDoor door;
    private final Handing handing;
    private final VisitWords words;
    private final Moments moments;

    SlipController(SlipCookie cookie, PartnerDoor door, Handing handing, VisitWords words, Moments moments) {
        this.cookie = cookie;
        this.door = door;
        this.handing = handing;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request, Locale locale) {
        return cookie.kept(request)
                .flatMap(kept -> handing.slip(kept).map(slip -> page(slip, kept, locale)))
                .orElseGet(() -> new ModelAndView("partner/over", HttpStatus.GONE));
    }

    @PostMapping("/partner/tid/angra")
    ModelAndView undo(HttpServletRequest request, HttpServletResponse response) {
        var kept = cookie.kept(request);
        if (kept.isEmpty() || !handing.undo(door.link(request), kept.get())) {
            return new ModelAndView("partner/over", HttpStatus.CONFLICT);
        }
        cookie.drop(request, response);
        return new ModelAndView("redirect:" + TimeController.PATH + "?nytt=angrad");
    }

    private ModelAndView page(Slip slip, Kept kept, Locale locale) {
        var visit = slip.visit();
        var link = address("/tid/" + slip.code().link());
        var digital = visit.mode() == Mode.DIGITAL;
        return new ModelAndView("partner/slip")
                .addObject("visit", words.line(visit, locale))
                .addObject("digital", digital)
                .addObject("pin", slip.code().pin())
                .addObject("link", typed(link))
                .addObject("square", QrSquare.of(link))
                .addObject("find", typed(address(digital ? "/prata" : "/mottagningar/" + visit.clinic())))
                .addObject("until", moments.time(Sweden.wall(kept.until()), locale));
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    /** Without what every browser adds by itself. */
    private static String typed(String address) {
        return address.replaceFirst("^https?://", "");
    }
}
