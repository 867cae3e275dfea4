package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.contact.ContinueThread;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.OpenedThread;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.web.FormKeys;
import se.minimaria.web.Option;

/**
 * The first message. The words to come back with are shown in the answer to the form and nowhere else; sent again, the
 * same form shows the same words.
 */
@Controller
class WriteController {

    private static final ClinicId USUAL = new ClinicId("falun");

    private final OpenThread openThread;
    private final ContinueThread continueThread;
    private final FormKeys keys;
    private final Network network;
    private final Promised promised;
    private final WordThrottle throttle;

    WriteController(
            OpenThread openThread,
            ContinueThread continueThread,
            FormKeys keys,
            Network network,
            Promised promised,
            WordThrottle throttle) {
        this.openThread = openThread;
        this.continueThread = continueThread;
        this.keys = keys;
        this.network = network;
        this.promised = promised;
        this.throttle = throttle;
    }

    @GetMapping("/skriv")
    ModelAndView ask(@RequestParam(required = false) @Nullable String clinic, Locale locale) {
        var chosen = chosen(clinic);
        return page(chosen, locale)
                .addObject("form", WriteForm.empty(chosen.id().value()));
    }

    @PostMapping("/skriv")
    ModelAndView send(
            @ModelAttribute("form") WriteForm form, BindingResult errors, HttpServletRequest request, Locale locale) {
        var text = form.text(errors);
        var number = form.number(keys, errors);
        var clinic = chosen(form.clinic());
        if (text.isEmpty() || number.isEmpty()) {
            return again(clinic, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        var answer = throttle.firstMessage(request);
        if (!answer.allowed()) {
            errors.reject("contact.write.slowly", new Object[] {answer.pause().toMinutes() + 1}, null);
            return again(clinic, HttpStatus.TOO_MANY_REQUESTS, locale);
        }
        var id = number.get().number();
        var opened = OpenDoor.visiting(() -> openThread.open(id, clinic.id(), text.get()));
        if (!opened.fresh()) {
            // the form came again, perhaps with another text: that goes into the same thread
            OpenDoor.holding(opened.codeHash(), () -> continueThread.write(id, text.get()));
        }
        return code(opened, clinic, locale);
    }

    @GetMapping("/kod")
    String code() {
        return "redirect:/trad";
    }

    private ModelAndView code(OpenedThread opened, Clinic clinic, Locale locale) {
        return new ModelAndView("contact/code")
                .addObject("words", opened.code().spoken())
                .addObject("authority", Authority.of(network.principal(clinic.reception())))
                .addObject("answerBy", promised.answerBy(locale));
    }

    private ModelAndView again(Clinic chosen, HttpStatus status, Locale locale) {
        var page = page(chosen, locale).addObject("hasErrors", true);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Clinic chosen, Locale locale) {
        var clinics = network.clinics().stream()
                .map(clinic -> new Option(clinic.id().value(), promised.answering(clinic, locale)))
                .toList();
        var authority = Authority.of(network.principal(chosen.reception()));
        return new ModelAndView("contact/write")
                .addObject("page", new WritePage(keys.issue(), authority, promised.answerBy(locale), clinics));
    }

    private Clinic chosen(@Nullable String clinic) {
        return Optional.ofNullable(clinic)
                .flatMap(network::clinicAt)
                .or(() -> network.clinicAt(USUAL.value()))
                .orElseGet(() -> network.clinics().getFirst());
    }
}
