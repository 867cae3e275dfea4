package se.minimaria.site;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Network;
import se.minimaria.network.ServiceGoal;
import se.minimaria.web.FormKeys;
import se.minimaria.web.Moments;

/**
 * The start page, where one can write before choosing anything.
 *
 * <p>Whoever writes here has chosen no place, so the message is for the digital clinic. The time of the first free visit
 * is given by the module that knows times, as model attribute {@code firstFree}; without it the door says nothing of it.
 */
@Controller
class StartController {

    private final Network network;
    private final ClinicPages pages;
    private final Moments moments;
    private final FormKeys keys;

    StartController(Network network, ClinicPages pages, Moments moments, FormKeys keys) {
        this.network = network;
        this.pages = pages;
        this.moments = moments;
        this.keys = keys;
    }

    @GetMapping("/")
    String start(Locale locale, Model model) {
        Clinic reception = reception();
        String answerBy = network.promisedBy(
                        ServiceGoal.FIRST_ANSWER, moments.now().toLocalDate())
                .map(day -> moments.near(day, locale))
                .orElse("");
        List<ClinicRow> houses = network.clinics().stream()
                .filter(clinic -> clinic.kind() == ClinicKind.MAIN)
                .map(clinic -> pages.row(clinic, locale))
                .toList();
        String authority = network.principal(reception.reception()).name();
        model.addAttribute(
                "page",
                new StartPage(keys.issue(), reception.id().value(), authority, answerBy, pages.rows(locale), houses));
        return "site/start";
    }

    private Clinic reception() {
        return network.clinics().stream()
                .filter(clinic -> clinic.kind() == ClinicKind.DIGITAL)
                .findFirst()
                .orElseGet(() -> network.clinics().getFirst());
    }
}
