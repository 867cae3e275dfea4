package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.contact.OpenThread.Told;
import se.minimaria.contact.Origin;
import se.minimaria.contact.web.FirstPages.First;
import se.minimaria.network.Clinic;
import se.minimaria.web.FormKeys;

/** The first message, in own words and nothing else. */
@Controller
class WriteController {

    private final FirstPages pages;
    private final FormKeys keys;

    WriteController(FirstPages pages, FormKeys keys) {
        this.pages = pages;
        this.keys = keys;
    }

    @GetMapping("/skriv")
    ModelAndView ask(@RequestParam(required = false) @Nullable String clinic, Locale locale) {
        var chosen = pages.chosen(clinic);
        return page(chosen, locale)
                .addObject("form", WriteForm.empty(chosen.id().value()));
    }

    @PostMapping("/skriv")
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
        var first = new First(clinic, new Told(Origin.WRITTEN, null, false), text.get());
        return pages.send(number.get().number(), first, locale);
    }

    @GetMapping("/kod")
    String code() {
        return "redirect:/trad";
    }

    private ModelAndView page(Clinic chosen, Locale locale) {
        return new ModelAndView("contact/write").addObject("page", pages.page(chosen, locale));
    }
}
