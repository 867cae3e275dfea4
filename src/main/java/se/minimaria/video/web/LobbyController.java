package se.minimaria.video.web;

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
import se.minimaria.network.Network;
import se.minimaria.video.EnterQueue;
import se.minimaria.video.EnterQueue.Entering;
import se.minimaria.web.FormKeys;

/** The door to the queues. Whoever sits in a room already is led there: one browser has one place. */
@Controller
class LobbyController {

    private static final String ROOM = "redirect:/prata/rum";

    private final EnterQueue enterQueue;
    private final LobbyPages pages;
    private final TalkDoor door;
    private final TalkThrottle throttle;
    private final FormKeys keys;
    private final Network network;

    LobbyController(
            EnterQueue enterQueue,
            LobbyPages pages,
            TalkDoor door,
            TalkThrottle throttle,
            FormKeys keys,
            Network network) {
        this.enterQueue = enterQueue;
        this.pages = pages;
        this.door = door;
        this.throttle = throttle;
        this.keys = keys;
        this.network = network;
    }

    @GetMapping("/prata")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String mottagning, HttpServletRequest request, Locale locale) {
        return door.holder(request).isPresent()
                ? new ModelAndView(ROOM)
                : pages.page(mottagning, locale).addObject("form", new LobbyForm(mottagning, null));
    }

    @PostMapping("/prata")
    ModelAndView enter(
            @ModelAttribute("form") LobbyForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        if (door.holder(request).isPresent()) {
            return new ModelAndView(ROOM);
        }
        var number = keys.check(form.key());
        var clinic = Optional.ofNullable(form.mottagning()).flatMap(network::clinicAt);
        if (number.isEmpty() || clinic.isEmpty()) {
            errors.reject(number.isEmpty() ? "contact.key.old" : "video.lobby.which");
            return pages.again(form.mottagning(), HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        var answer = throttle.place(request);
        if (!answer.allowed()) {
            errors.reject("video.lobby.slowly", new Object[] {answer.pause().toMinutes() + 1}, null);
            return pages.again(form.mottagning(), HttpStatus.TOO_MANY_REQUESTS, locale);
        }
        return switch (enterQueue.enter(number.get().number(), clinic.get().id())) {
            case Entering.Entered entered -> {
                door.open(entered.hash(), request, response);
                yield new ModelAndView(ROOM);
            }
            case Entering.Shut shut -> {
                errors.reject("video.lobby.shut");
                yield pages.again(form.mottagning(), HttpStatus.UNPROCESSABLE_CONTENT, locale);
            }
        };
    }

    /** What stays when a talk is over: nothing, and where to go from here. */
    @GetMapping("/prata/slut")
    String over() {
        return "video/over";
    }
}
