package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import se.minimaria.contact.AskForCall;
import se.minimaria.contact.CallAsked;
import se.minimaria.contact.Concern;
import se.minimaria.contact.OpenThread.Told;
import se.minimaria.contact.Origin;
import se.minimaria.contact.Way;
import se.minimaria.network.Clinic;
import se.minimaria.web.FormKeys;
import se.minimaria.web.Option;

/** Asking to be called: where, when it is safe, and what may be said if somebody else answers. */
@Controller
class RingController {

    private final AskForCall askForCall;
    private final FirstPages pages;
    private final Windows windows;
    private final Phrases phrases;
    private final FormKeys keys;

    RingController(AskForCall askForCall, FirstPages pages, Windows windows, Phrases phrases, FormKeys keys) {
        this.askForCall = askForCall;
        this.pages = pages;
        this.windows = windows;
        this.phrases = phrases;
        this.keys = keys;
    }

    @GetMapping("/skriv/ring")
    ModelAndView ask(@RequestParam(required = false) @Nullable String clinic, Locale locale) {
        var chosen = pages.chosen(clinic);
        return page(RingForm.empty(chosen.id().value()), chosen, locale);
    }

    @PostMapping("/skriv/ring")
    ModelAndView send(
            @ModelAttribute("form") RingForm form, BindingResult errors, HttpServletRequest request, Locale locale) {
        var number = form.number(errors);
        var terms = form.terms(errors);
        var when = terms.map(one -> windows.said(one.times(), locale)).orElse("");
        var text = form.text(phrases.text(locale, "contact.ring.wish", when), errors);
        var alias = Alias.of(form.alias(), "alias", errors);
        var key = form.sealed(keys, errors);
        var clinic = pages.chosen(form.clinic());
        if (errors.hasErrors()) {
            return FirstPages.again(page(form, clinic, locale), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (pages.tooMuch(request, errors)) {
            return FirstPages.again(page(form, clinic, locale), HttpStatus.TOO_MANY_REQUESTS);
        }
        var told = new Told(new Origin(Way.CALL_BACK, Concern.SELF, Optional.empty(), List.of()), alias, false);
        var opened = OpenDoor.visiting(() -> askForCall.ask(
                key.orElseThrow().number(),
                clinic.id(),
                told,
                text.orElseThrow(),
                new CallAsked(number.orElseThrow(), terms.orElseThrow())));
        return pages.code(opened, clinic, locale).addObject("call", when);
    }

    private ModelAndView page(RingForm form, Clinic chosen, Locale locale) {
        return new ModelAndView("contact/ring")
                .addObject("form", form)
                .addObject("page", pages.page(chosen, locale))
                .addObject("days", windows.days(locale))
                .addObject("hours", windows.hours(locale))
                .addObject("decision", List.of(option("no", locale), option("yes", locale)));
    }

    private Option option(String value, Locale locale) {
        return new Option(value, phrases.text(locale, "contact.apply." + value));
    }
}
