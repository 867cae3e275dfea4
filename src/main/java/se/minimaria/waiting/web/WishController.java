package se.minimaria.waiting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
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
import se.minimaria.visit.web.LinkDoor;
import se.minimaria.visit.web.PinForm;
import se.minimaria.visit.web.PinThrottle;
import se.minimaria.waiting.Answer;
import se.minimaria.waiting.GiveAnswer;
import se.minimaria.waiting.HeldWish;
import se.minimaria.waiting.OfferId;

/**
 * Säg till när det blir ledigt: a wish behind its link. Before the short code is given it shows a form and nothing else; then
 * what one waits for, and the time that one is asked about.
 */
@Controller
class WishController {

    private static final Set<String> NEWS = Set.of("booked", "declined", "too-late", "lost", "vantar", "redan");

    private final WishDoor door;
    private final PinThrottle throttle;
    private final HeldWish wishes;
    private final GiveAnswer answers;
    private final WishPages pages;
    private final MessageSource texts;

    WishController(
            WishDoor door,
            PinThrottle throttle,
            HeldWish wishes,
            GiveAnswer answers,
            WishPages pages,
            MessageSource texts) {
        this.door = door;
        this.throttle = throttle;
        this.wishes = wishes;
        this.answers = answers;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping(WishDoor.PATH)
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
                    var page = pages.of(opened, "vantar".equals(news), locale).addObject("base", "/ko/" + link);
                    return news != null && NEWS.contains(news)
                            ? page.addObject("notice", texts.getMessage("waiting.news." + news, null, locale))
                            : page;
                },
                () -> ask(link, new PinForm("")));
    }

    @PostMapping(WishDoor.PATH)
    ModelAndView open(
            @PathVariable("kod") String link,
            @ModelAttribute("form") PinForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        LinkDoor.check(link);
        if (form.typed().isEmpty()) {
            errors.rejectValue("kod", "visit.pin.empty");
        } else if (!throttle.allows(link, request)) {
            errors.rejectValue("kod", "visit.pin.slowly");
            return refused(link, form, HttpStatus.TOO_MANY_REQUESTS);
        } else if (!door.open(link, form.typed(), request, response)) {
            errors.rejectValue("kod", "visit.pin.wrong");
        }
        return errors.hasErrors() ? refused(link, form, HttpStatus.UNPROCESSABLE_CONTENT) : back(link);
    }

    /** A yes or a no to the time that one is asked about; whatever it comes to is said on the page. */
    @PostMapping(WishDoor.PATH + "/svar")
    ModelAndView answer(
            @PathVariable("kod") String link,
            @RequestParam UUID fraga,
            @RequestParam(defaultValue = "") String svar,
            HttpServletRequest request,
            HttpServletResponse response) {
        return door.behind(
                link,
                request,
                response,
                opened -> {
                    var offer = new OfferId(fraga);
                    var answer = "ja".equals(svar) ? answers.yes(offer) : answers.no(offer);
                    return answer == Answer.NOT_THERE ? back(link) : back(link, answer.key());
                },
                () -> back(link));
    }

    @PostMapping(WishDoor.PATH + "/sluta")
    ModelAndView stop(@PathVariable("kod") String link, HttpServletRequest request, HttpServletResponse response) {
        return door.behind(
                link,
                request,
                response,
                opened -> {
                    wishes.end();
                    return back(link);
                },
                () -> back(link));
    }

    @PostMapping(WishDoor.PATH + "/stang")
    ModelAndView close(@PathVariable("kod") String link, HttpServletRequest request, HttpServletResponse response) {
        LinkDoor.check(link);
        door.shut(request, response);
        return back(link);
    }

    private static ModelAndView ask(String link, PinForm form) {
        return new ModelAndView("visit/pin")
                .addObject("base", "/ko/" + link)
                .addObject("pinHint", "waiting.pin.hint")
                .addObject("pinLost", "waiting.pin.lost")
                .addObject("form", form);
    }

    private static ModelAndView refused(String link, PinForm form, HttpStatus status) {
        var page = ask(link, form);
        page.setStatus(status);
        return page.addObject("hasErrors", true);
    }

    private static ModelAndView back(String link) {
        return new ModelAndView("redirect:/ko/" + link);
    }

    private static ModelAndView back(String link, String news) {
        return new ModelAndView("redirect:/ko/" + link + "?nytt=" + news);
    }
}
