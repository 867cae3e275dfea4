package se.minimaria.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.contact.web.VisitWords;
import se.minimaria.visit.OpenPass.Opened;

/**
 * Din tid: a visit behind its link. Before the short code is given it shows a form and nothing else, the same for every
 * address under it; a wrong code, a wrong link and one that has ended are told alike.
 */
@Controller
class PassController {

    private static final Map<String, String> NEWS = Map.of(
            "flyttad", "contact.news.flyttad",
            "sen", "contact.news.sen",
            "avbokad", "contact.news.avbokad",
            "tyst", "visit.news.tyst",
            "besked", "visit.news.besked");

    private final PassDoor door;
    private final PinThrottle throttle;
    private final VisitWords words;
    private final MessageSource texts;

    PassController(PassDoor door, PinThrottle throttle, VisitWords words, MessageSource texts) {
        this.door = door;
        this.throttle = throttle;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(PassDoor.PATH)
    ModelAndView show(
            @PathVariable("kod") String link,
            @RequestParam(name = "nytt", required = false) @Nullable String news,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return door.behind(
                link,
                request,
                response,
                opened -> {
                    var page = page(link, opened, locale);
                    var key = news == null ? null : NEWS.get(news);
                    return key == null ? page : page.addObject("notice", texts.getMessage(key, null, locale));
                },
                () -> ask(link, new PinForm("")));
    }

    @PostMapping(PassDoor.PATH)
    ModelAndView open(
            @PathVariable("kod") String link,
            @ModelAttribute("form") PinForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (form.typed().isEmpty()) {
            errors.rejectValue("kod", "visit.pin.empty");
        } else if (!throttle.allows(link, request)) {
            errors.rejectValue("kod", "visit.pin.slowly");
            return refused(link, form, HttpStatus.TOO_MANY_REQUESTS);
        } else if (!door.open(link, form.typed(), request, response)) {
            errors.rejectValue("kod", "visit.pin.wrong");
        }
        return errors.hasErrors()
                ? refused(link, form, HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView("redirect:/tid/" + link);
    }

    private ModelAndView page(String link, Opened opened, Locale locale) {
        var visit = opened.visit();
        return new ModelAndView("visit/visit")
                .addObject("base", "/tid/" + link)
                .addObject("visit", words.line(visit, locale))
                .addObject("own", opened.own())
                .addObject("hushed", opened.hushed())
                .addObject("cancelled", visit.cancelled());
    }

    static ModelAndView ask(String link, PinForm form) {
        return new ModelAndView("visit/pin").addObject("base", "/tid/" + link).addObject("form", form);
    }

    private static ModelAndView refused(String link, PinForm form, HttpStatus status) {
        var page = ask(link, form);
        page.setStatus(status);
        return page.addObject("hasErrors", true);
    }
}
