package se.minimaria.video.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.video.RoomId;
import se.minimaria.video.Say;
import se.minimaria.video.Seat;
import se.minimaria.web.FormKeys;

/** Takes what is written in a talk, the same for both sides of it. */
@Component
class Talking {

    private final Say say;
    private final FormKeys keys;
    private final TalkThrottle throttle;

    Talking(Say say, FormKeys keys, TalkThrottle throttle) {
        this.say = say;
        this.keys = keys;
        this.throttle = throttle;
    }

    /** The status of a form that could not be taken, whose errors say why; empty when it was. */
    Optional<HttpStatus> say(Optional<RoomId> room, Seat me, TalkForm form, BindingResult errors) {
        var text = form.text(errors);
        var number = form.number(keys, errors);
        if (text.isEmpty() || number.isEmpty()) {
            return Optional.of(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!throttle.allowsLine(me.id())) {
            errors.reject("video.room.slowly");
            return Optional.of(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!say.say(room, number.get().number(), text.get())) {
            errors.reject("video.room.gone");
            return Optional.of(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Optional.empty();
    }

    /** The page again, with everything that was typed. */
    static ModelAndView wrong(ModelAndView page, TalkForm form, HttpStatus status) {
        page.setStatus(status);
        return page.addObject("form", form).addObject("hasErrors", true);
    }
}
