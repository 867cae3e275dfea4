package se.minimaria.contact.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.access.Access;
import se.minimaria.contact.RegisterContact;
import se.minimaria.contact.RegisterResult;
import se.minimaria.contact.RegisterResult.Registered;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Network;
import se.minimaria.web.FormKeys;
import se.minimaria.web.Option;

/**
 * Writing down a telephone call or a visit at the door. Words that were asked for are shown in the answer to the form and
 * nowhere else, as on the youth's own page.
 */
@Controller
class RegisterController {

    private final RegisterContact registerContact;
    private final Network network;
    private final Windows windows;
    private final Phrases phrases;
    private final FormKeys keys;
    private final Clock clock;

    RegisterController(
            RegisterContact registerContact,
            Network network,
            Windows windows,
            Phrases phrases,
            FormKeys keys,
            Clock clock) {
        this.registerContact = registerContact;
        this.network = network;
        this.windows = windows;
        this.phrases = phrases;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/arbete/inkorg/ny")
    ModelAndView ask(Locale locale) {
        var clinic = Access.onDuty().clinic();
        return page(RegisterForm.now(clinic == null ? "" : clinic.value(), clock.instant()), locale);
    }

    @PostMapping("/arbete/inkorg/ny")
    ModelAndView register(
            @ModelAttribute("form") RegisterForm form, BindingResult errors, RedirectAttributes flash, Locale locale) {
        var spoken = form.spoken(network, errors);
        var number = form.number(keys, errors);
        if (spoken.isEmpty() || number.isEmpty()) {
            return again(form, locale);
        }
        return switch (registerContact.register(number.get().number(), spoken.get())) {
            case Registered registered -> registered(registered, flash, locale);
            case RegisterResult.WrongTime wrong -> {
                errors.rejectValue("time", "contact.register.time.future");
                yield again(form, locale);
            }
        };
    }

    private ModelAndView registered(Registered registered, RedirectAttributes flash, Locale locale) {
        var address = "/arbete/inkorg/" + registered.thread();
        if (registered.words().isPresent()) {
            return new ModelAndView("contact/registered")
                    .addObject("words", registered.words().get().spoken())
                    .addObject("address", address);
        }
        flash.addFlashAttribute("notice", phrases.text(locale, "contact.inbox.news.registered"));
        return new ModelAndView("redirect:" + address);
    }

    private ModelAndView again(RegisterForm form, Locale locale) {
        var page = page(form, locale).addObject("hasErrors", true);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(RegisterForm form, Locale locale) {
        return new ModelAndView("contact/register")
                .addObject("form", form)
                .addObject("key", keys.issue())
                .addObject("ways", options("contact.inbox.way.", List.of("phone", "door"), locale))
                .addObject("callers", Caller.options(phrases, locale))
                .addObject("clinics", clinics(locale))
                .addObject("days", windows.days(locale))
                .addObject("hours", windows.hours(locale))
                .addObject("decision", options("contact.register.", List.of("no", "yes"), locale));
    }

    private List<Option> clinics(Locale locale) {
        return network.clinics().stream()
                .map(clinic -> new Option(
                        clinic.id().value(), phrases.place(clinic.id(), clinic.kind() == ClinicKind.DIGITAL, locale)))
                .toList();
    }

    private List<Option> options(String prefix, List<String> values, Locale locale) {
        return values.stream()
                .map(value -> new Option(value, phrases.text(locale, prefix + value)))
                .toList();
    }
}
