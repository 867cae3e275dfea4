package se.minimaria.waiting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.network.Network;
import se.minimaria.visit.Wish;
import se.minimaria.waiting.WaitForMyself;
import se.minimaria.waiting.WishResult;

/** Säg till när det blir ledigt: joins the waiting list without a name, where no free time suits. */
@Controller
class JoinController {

    static final String PATH = "/ko";

    private final WaitForMyself waiting;
    private final Joiner joiner;
    private final WishDoor door;
    private final JoinPages pages;
    private final Network network;

    JoinController(WaitForMyself waiting, Joiner joiner, WishDoor door, JoinPages pages, Network network) {
        this.waiting = waiting;
        this.joiner = joiner;
        this.door = door;
        this.pages = pages;
        this.network = network;
    }

    @GetMapping(PATH)
    ModelAndView ask(Locale locale) {
        return page(JoinForm.EMPTY, HttpStatus.OK, locale);
    }

    @PostMapping(PATH)
    ModelAndView join(
            @RequestParam(required = false) @Nullable String key,
            @ModelAttribute("form") JoinForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var asked = form.asked(errors);
        var holder = joiner.hash(key, request);
        if (holder.isEmpty()) {
            errors.reject("waiting.error.old");
        }
        if (errors.hasErrors() || asked.isEmpty() || holder.isEmpty()) {
            return refused(form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        if (!joiner.allows(request)) {
            errors.reject("waiting.error.slowly");
            return refused(form, HttpStatus.TOO_MANY_REQUESTS, locale);
        }
        return switch (wait(holder.get(), form, asked.get(), locale)) {
            case WishResult.Waits(var wish) -> {
                door.open(wish, request, response);
                yield new ModelAndView("redirect:" + wish.path() + "?nytt=vantar");
            }
            case WishResult.Refused(String messageKey) -> {
                errors.reject(messageKey);
                yield refused(form, HttpStatus.CONFLICT, locale);
            }
        };
    }

    /** Whoever wants any place is looked after by those who answer at the first. */
    private WishResult wait(String holder, JoinForm form, Wish asked, Locale locale) {
        var clinic = form.place(network).orElseGet(network.clinics()::getFirst);
        return Access.as(
                new ThreadHolder(holder), () -> waiting.anyTime(clinic.id(), form.terms(network), asked, locale));
    }

    private ModelAndView refused(JoinForm form, HttpStatus status, Locale locale) {
        return page(form, status, locale).addObject("hasErrors", true);
    }

    private ModelAndView page(JoinForm form, HttpStatus status, Locale locale) {
        return new ModelAndView("waiting/join", status)
                .addObject("form", form)
                .addObject("key", joiner.key())
                .addObject("choices", pages.choices(Optional.empty(), locale));
    }
}
