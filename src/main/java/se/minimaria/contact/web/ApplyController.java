package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.contact.Area;
import se.minimaria.contact.Concern;
import se.minimaria.contact.OpenThread.Told;
import se.minimaria.contact.Sender;
import se.minimaria.contact.web.FirstPages.First;
import se.minimaria.network.Clinic;
import se.minimaria.web.FormKeys;
import se.minimaria.web.Option;

/**
 * A first contact with a few questions beside the text: for oneself, as somebody close, or about somebody else. Each may be
 * skipped, and none asks for a name. Who uses something now is as welcome as anybody; nothing here turns anybody away.
 */
@Controller
class ApplyController {

    private static final String PATH = "/skriv/{vem:om-mig|narstaende|nagon-annan}";

    private final FirstPages pages;
    private final Phrases phrases;
    private final FormKeys keys;

    ApplyController(FirstPages pages, Phrases phrases, FormKeys keys) {
        this.pages = pages;
        this.phrases = phrases;
        this.keys = keys;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String vem, @RequestParam(required = false) @Nullable String clinic, Locale locale) {
        var chosen = pages.chosen(clinic);
        return page(vem, ApplyForm.empty(chosen.id().value()), chosen, locale);
    }

    @PostMapping(PATH)
    ModelAndView send(
            @PathVariable String vem,
            @ModelAttribute("form") ApplyForm form,
            BindingResult errors,
            HttpServletRequest request,
            Locale locale) {
        var text = form.text(phrases, locale, errors);
        var alias = Alias.of(form.alias(), "alias", errors);
        var number = form.number(keys, errors);
        var clinic = pages.chosen(form.clinic());
        if (text.isEmpty() || number.isEmpty() || errors.hasErrors()) {
            return FirstPages.again(page(vem, form, clinic, locale), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (pages.tooMuch(request, errors)) {
            return FirstPages.again(page(vem, form, clinic, locale), HttpStatus.TOO_MANY_REQUESTS);
        }
        var first = new First(clinic, new Told(form.origin(concern(vem)), alias, form.inDanger()), text.get());
        return pages.send(number.get().number(), first, locale);
    }

    private ModelAndView page(String vem, ApplyForm form, Clinic chosen, Locale locale) {
        var concern = concern(vem);
        return new ModelAndView("contact/apply")
                .addObject("form", form)
                .addObject("vem", vem)
                .addObject("kind", concern.code())
                .addObject("page", pages.page(chosen, locale))
                .addObject("decision", List.of(option("no", locale), option("yes", locale)))
                .addObject("areas", areas(locale))
                .addObject("senders", senders(concern, locale));
    }

    private List<Option> areas(Locale locale) {
        return Arrays.stream(Area.values())
                .map(area -> new Option(area.code(), phrases.text(locale, "contact.area." + area.code())))
                .toList();
    }

    private Option option(String value, Locale locale) {
        return new Option(value, phrases.text(locale, "contact.apply." + value));
    }

    private List<Option> senders(Concern concern, Locale locale) {
        return Sender.fitting(concern).stream()
                .map(sender -> new Option(sender.code(), phrases.text(locale, "contact.sender." + sender.code())))
                .toList();
    }

    private static Concern concern(String vem) {
        return switch (vem) {
            case "narstaende" -> Concern.RELATIVE;
            case "nagon-annan" -> Concern.OTHER;
            default -> Concern.SELF;
        };
    }
}
