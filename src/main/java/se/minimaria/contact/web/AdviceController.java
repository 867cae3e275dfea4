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
import se.minimaria.contact.Concern;
import se.minimaria.contact.OpenThread.Told;
import se.minimaria.contact.Origin;
import se.minimaria.contact.web.FirstPages.First;
import se.minimaria.network.Clinic;
import se.minimaria.web.FormKeys;

/**
 * Somebody who works with the young asks what they can do, about nobody in particular. There is a text and a clinic and no
 * other field; before the text stands that it must point at nobody, and that a concern for a child is not reported here.
 */
@Controller
class AdviceController {

    private static final Origin ADVICE = Origin.form(Concern.ADVICE, Optional.empty(), List.of());

    private final FirstPages pages;
    private final FormKeys keys;

    AdviceController(FirstPages pages, FormKeys keys) {
        this.pages = pages;
        this.keys = keys;
    }

    @GetMapping("/partner/rad")
    ModelAndView ask(@RequestParam(required = false) @Nullable String clinic, Locale locale) {
        var chosen = pages.chosen(clinic);
        return page(chosen, locale)
                .addObject("form", WriteForm.empty(chosen.id().value()));
    }

    @PostMapping("/partner/rad")
    ModelAndView send(
            @ModelAttribute("form") WriteForm form, BindingResult errors, HttpServletRequest request, Locale locale) {
        var text = form.text(errors);
        var number = form.number(keys, errors);
        var clinic = pages.chosen(form.clinic());
        if (text.isEmpty() || number.isEmpty()) {
            return FirstPages.again(page(clinic, locale), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (pages.tooMuch(request, errors)) {
            return FirstPages.again(page(clinic, locale), HttpStatus.TOO_MANY_REQUESTS);
        }
        return pages.send(number.get().number(), new First(clinic, new Told(ADVICE, null, false), text.get()), locale);
    }

    private ModelAndView page(Clinic chosen, Locale locale) {
        return new ModelAndView("contact/advice").addObject("page", pages.page(chosen, locale));
    }
}
