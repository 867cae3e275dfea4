package se.minimaria.site;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.minimaria.network.Clinic;
import se.minimaria.network.Network;

/** Shows where the clinics are and when they are open. */
@Controller
class ClinicController {

    private final Network network;
    private final ClinicPages pages;

    ClinicController(Network network, ClinicPages pages) {
        this.network = network;
        this.pages = pages;
    }

    @GetMapping("/mottagningar")
    String all(Locale locale, Model model) {
        model.addAttribute("clinics", pages.rows(locale));
        model.addAttribute("walkIn", pages.walkIn(locale));
        return "site/clinics";
    }

    @GetMapping("/mottagningar/{address}")
    String one(@PathVariable String address, Locale locale, Model model) {
        Clinic clinic = network.clinicAt(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", pages.page(clinic, locale));
        return "site/clinic";
    }
}
