package se.minimaria.partner.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Jobbar du med unga: the ways in for those who meet young people elsewhere. */
@Controller
class PartnerController {

    @GetMapping("/partner")
    String show() {
        return "partner/start";
    }
}
