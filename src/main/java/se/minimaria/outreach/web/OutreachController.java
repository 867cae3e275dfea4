package se.minimaria.outreach.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.access.Access;
import se.minimaria.network.Network;
import se.minimaria.outreach.Occasion;
import se.minimaria.outreach.PlanOutreach;
import se.minimaria.outreach.ReadOutreach;
import se.minimaria.web.FormKeys;

/** Utåtriktat: where one is going, and how many were met. */
@Controller
class OutreachController {

    private static final String PATH = "/arbete/kalender/utat";

    private final PlanOutreach planning;
    private final ReadOutreach reading;
    private final OutreachPages pages;
    private final Network network;
    private final FormKeys keys;

    OutreachController(
            PlanOutreach planning, ReadOutreach reading, OutreachPages pages, Network network, FormKeys keys) {
        this.planning = planning;
        this.reading = reading;
        this.pages = pages;
        this.network = network;
        this.keys = keys;
    }

    @GetMapping(PATH)
    ModelAndView list(Locale locale) {
        return new ModelAndView("outreach/list").addObject("page", pages.list(locale));
    }

    @GetMapping(PATH + "/ny")
    ModelAndView ask(Locale locale) {
        var clinic = Access.onDuty().clinic();
        return form(OutreachForm.empty(clinic == null ? "" : clinic.value()), locale);
    }

    @PostMapping(PATH + "/ny")
    ModelAndView plan(
            @ModelAttribute("form") OutreachForm form, BindingResult errors, RedirectAttributes next, Locale locale) {
        var plan = form.read(network, pages.today(), errors);
        var number = keys.check(form.key());
        if (number.isEmpty()) {
            errors.reject("contact.key.old");
        }
        if (errors.hasErrors()) {
            return again(form(form, locale));
        }
        planning.plan(number.orElseThrow().number(), plan.orElseThrow());
        return done("outreach.planned", next, locale);
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        var occasion = occasion(id);
        return page(occasion, OutreachForm.of(occasion), ReachedForm.of(occasion.reached()), locale);
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute("form") OutreachForm form,
            BindingResult errors,
            RedirectAttributes next,
            Locale locale) {
        var occasion = occasion(id);
        var plan = form.read(network, pages.today(), errors);
        if (plan.isEmpty()) {
            return again(page(occasion, form, ReachedForm.of(occasion.reached()), locale));
        }
        return done(planning.change(id, plan.get()) ? "outreach.changed" : "outreach.was-off", next, locale);
    }

    @PostMapping(PATH + "/{id}/antal")
    ModelAndView count(
            @PathVariable UUID id,
            @ModelAttribute("met") ReachedForm met,
            BindingResult errors,
            RedirectAttributes next,
            Locale locale) {
        var occasion = occasion(id);
        var reached = met.read(errors);
        if (reached.isEmpty()) {
            return again(page(occasion, OutreachForm.of(occasion), met, locale));
        }
        return done(planning.count(id, reached.get()) ? "outreach.counted" : "outreach.not-yet", next, locale);
    }

    @PostMapping(PATH + "/{id}/stall-in")
    ModelAndView callOff(@PathVariable UUID id, RedirectAttributes next, Locale locale) {
        occasion(id);
        return done(planning.callOff(id) ? "outreach.off" : "outreach.was-counted", next, locale);
    }

    private Occasion occasion(UUID id) {
        return reading.one(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView form(OutreachForm form, Locale locale) {
        return new ModelAndView("outreach/new")
                .addObject("form", form)
                .addObject("key", keys.issue())
                .addObject("kinds", pages.kinds(locale))
                .addObject("clinics", pages.clinics());
    }

    private ModelAndView page(Occasion occasion, OutreachForm form, ReachedForm met, Locale locale) {
        return new ModelAndView("outreach/one")
                .addObject("row", pages.row(occasion, locale))
                .addObject("begun", pages.hasBegun(occasion))
                .addObject("form", form)
                .addObject("met", met)
                .addObject("kinds", pages.kinds(locale))
                .addObject("clinics", pages.clinics());
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("hasErrors", true);
    }

    private ModelAndView done(String notice, RedirectAttributes next, Locale locale) {
        next.addFlashAttribute("notice", pages.text(notice, locale));
        return new ModelAndView("redirect:" + PATH);
    }
}
