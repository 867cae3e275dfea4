package se.minimaria.feed.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.minimaria.feed.FeedCode;
import se.minimaria.feed.Subscribe;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Moments;

/** Kalender i telefonen: makes an address, shown this once, and ends those that are no longer wanted. */
@Controller
class SubscribeController {

    private static final String PATH = "/arbete/kalender/prenumerera";

    private final Subscribe subscribe;
    private final Moments moments;

    SubscribeController(Subscribe subscribe, Moments moments) {
        this.subscribe = subscribe;
        this.moments = moments;
    }

    @GetMapping(PATH)
    ModelAndView show(Locale locale) {
        return page(locale);
    }

    @PostMapping(PATH)
    ModelAndView make(Locale locale) {
        var made = subscribe.make();
        return made.isEmpty()
                ? page(locale).addObject("full", true)
                : page(locale).addObject("address", address(made.get()));
    }

    @PostMapping(PATH + "/{id}/avsluta")
    ModelAndView end(@PathVariable UUID id) {
        if (!subscribe.end(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(Locale locale) {
        List<Line> lines = subscribe.own().stream()
                .map(one -> new Line(
                        one.id().toString(),
                        moments.day(Sweden.day(one.madeAt()), locale),
                        moments.time(Sweden.wall(one.madeAt()), locale)))
                .toList();
        return new ModelAndView("feed/subscribe").addObject("lines", lines);
    }

    private static String address(FeedCode code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/kalender/" + code.characters())
                .toUriString();
    }

    /** An address that was made. */
    record Line(String id, String day, String time) {}
}
