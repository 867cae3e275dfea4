package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.contact.ContinueThread;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.OpenThread.Told;
import se.minimaria.contact.OpenedThread;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.web.FormKeys;
import se.minimaria.web.Option;

/**
 * What the pages for a first contact have in common: who answers, that it is sent once, and the words to come back with,
 * which are shown in the answer to the form and nowhere else.
 */
@Component
class FirstPages {

    private static final ClinicId USUAL = new ClinicId("falun");

    private final OpenThread openThread;
    private final ContinueThread continueThread;
    private final FormKeys keys;
    private final Network network;
    private final Promised promised;
    private final WordThrottle throttle;

    FirstPages(
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

    /** What somebody wants to send. */
    record First(Clinic clinic, Told told, MessageText text) {}

    /** The clinic that was asked for, or one that has always somebody. */
    Clinic chosen(@Nullable String clinic) {
        return Optional.ofNullable(clinic)
                .flatMap(network::clinicAt)
                .or(() -> network.clinicAt(USUAL.value()))
                .orElseGet(() -> network.clinics().getFirst());
    }

    /** Who answers and by when, with a new key. */
    WritePage page(Clinic chosen, Locale locale) {
        var clinics = network.clinics().stream()
                .map(clinic -> new Option(clinic.id().value(), promised.answering(clinic, locale)))
                .toList();
        var authority = Authority.of(network.principal(chosen.reception()));
        return new WritePage(keys.issue(), authority, promised.answerBy(locale), clinics);
    }

    /** Whether too much has come from there; then the form says so, and keeps what was typed. */
    boolean tooMuch(HttpServletRequest request, Errors errors) {
        var answer = throttle.firstMessage(request);
        if (!answer.allowed()) {
            errors.reject("contact.write.slowly", new Object[] {answer.pause().toMinutes() + 1}, null);
        }
        return !answer.allowed();
    }

    /** Sends it; the same form sent again shows the same words. */
    ModelAndView send(UUID form, First first, Locale locale) {
        var opened =
                OpenDoor.visiting(() -> openThread.open(form, first.clinic().id(), first.told(), first.text()));
        if (!opened.fresh()) {
            // the form came again, perhaps with another text: that goes into the same thread
            OpenDoor.holding(
                    opened.codeHash(),
                    () -> first.told().danger()
                            ? continueThread.alarm(form, first.text())
                            : continueThread.write(form, first.text()));
        }
        return code(opened, first.clinic(), locale)
                .addObject("acute", first.told().danger());
    }

    /** The form again, as it was filled in. */
    static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page.addObject("hasErrors", true);
    }

    /** The words to come back with. */
    ModelAndView code(OpenedThread opened, Clinic clinic, Locale locale) {
        return new ModelAndView("contact/code")
                .addObject("words", opened.code().spoken())
                .addObject("authority", Authority.of(network.principal(clinic.reception())))
                .addObject("answerBy", promised.answerBy(locale));
    }
}
