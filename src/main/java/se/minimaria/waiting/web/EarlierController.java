package se.minimaria.waiting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.network.Network;
import se.minimaria.visit.OpenPass.Opened;
import se.minimaria.visit.web.PassDoor;
import se.minimaria.waiting.WaitForMyself;
import se.minimaria.waiting.WishResult;

/** Vill du komma tidigare: behind the link of one's own visit, which one keeps. */
@Controller
class EarlierController {

    private static final String PATH = "/tid/{kod}/tidigare";

    private final PassDoor visits;
    private final WishDoor door;
    private final WaitForMyself waiting;
    private final JoinPages pages;
    private final Network network;

    EarlierController(PassDoor visits, WishDoor door, WaitForMyself waiting, JoinPages pages, Network network) {
        this.visits = visits;
        this.door = door;
        this.waiting = waiting;
        this.pages = pages;
        this.network = network;
    }

    /** Whoever waits already is led to what they wait for. */
    @GetMapping(PATH)
    ModelAndView ask(
            @PathVariable("kod") String link, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return visits.behind(
                link,
                request,
                response,
                opened -> waiting.ofMyVisit()
                        .map(wish -> {
                            door.open(wish, request, response);
                            return new ModelAndView("redirect:" + wish.path());
                        })
                        .orElseGet(() -> opened.own() && !opened.visit().cancelled()
                                ? page(link, opened, JoinForm.EMPTY, HttpStatus.OK, locale)
                                : back(link)),
                () -> back(link));
    }

    @PostMapping(PATH)
    ModelAndView join(
            @PathVariable("kod") String link,
            @ModelAttribute("form") JoinForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return visits.behind(
                link,
                request,
                response,
                opened -> waiting.earlier(form.terms(network))
                        .map(result -> switch (result) {
                            case WishResult.Waits(var wish) -> {
                                door.open(wish, request, response);
                                yield new ModelAndView("redirect:" + wish.path() + "?nytt=vantar");
                            }
                            case WishResult.Refused(String messageKey) -> {
                                errors.reject(messageKey);
                                yield page(link, opened, form, HttpStatus.CONFLICT, locale)
                                        .addObject("hasErrors", true);
                            }
                        })
                        .orElseGet(() -> back(link)),
                () -> back(link));
    }

    private ModelAndView page(String link, Opened opened, JoinForm form, HttpStatus status, Locale locale) {
        return new ModelAndView("waiting/earlier", status)
                .addObject("base", "/tid/" + link)
                .addObject("form", form)
                .addObject("choices", pages.choices(Optional.of(opened.visit().principal()), locale));
    }

    private static ModelAndView back(String link) {
        return new ModelAndView("redirect:/tid/" + link);
    }
}
