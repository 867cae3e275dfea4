package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.contact.ReadThread;
import se.minimaria.contact.ReturnCode;
import se.minimaria.contact.ReturnWords;
import se.minimaria.contact.TypedCode;
import se.minimaria.web.FormKeys;

/**
 * Takes in the four words. A word outside the public list is pointed out before anything is looked up; after that, wrong
 * words and words whose time has run out get one and the same answer, by the same statements as right ones.
 */
@Controller
class ReturnController {

    private final ReturnWords words;
    private final ReadThread readThread;
    private final OpenDoor door;
    private final WordThrottle throttle;
    private final FormKeys keys;

    ReturnController(ReturnWords words, ReadThread readThread, OpenDoor door, WordThrottle throttle, FormKeys keys) {
        this.words = words;
        this.readThread = readThread;
        this.door = door;
        this.throttle = throttle;
        this.keys = keys;
    }

    @PostMapping("/trad")
    ModelAndView open(
            @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (words.read(form.typed())) {
            case TypedCode.Parsed parsed -> open(parsed.code(), form, errors, request, response);
            case TypedCode.UnknownWord unknown -> again(unknown(unknown, errors), HttpStatus.UNPROCESSABLE_CONTENT);
            case TypedCode.WrongCount wrong -> {
                errors.rejectValue("ord", "contact.words.count", new Object[] {wrong.count()}, null);
                yield again(errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    /** Closes the thread in this browser. */
    @PostMapping("/trad/stang")
    String close(HttpServletRequest request, HttpServletResponse response) {
        door.close(request, response);
        return "redirect:/trad";
    }

    private ModelAndView open(
            ReturnCode code, WordsForm form, Errors errors, HttpServletRequest request, HttpServletResponse response) {
        if (!throttle.allowsWords(request)) {
            errors.rejectValue("ord", "contact.words.slowly");
            return again(errors, HttpStatus.TOO_MANY_REQUESTS);
        }
        var hash = words.hash(code);
        if (OpenDoor.holding(hash, readThread::opens)) {
            door.keepOpen(hash, request, response);
            return opened(form);
        }
        errors.rejectValue("ord", "contact.words.wrong");
        return again(errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView opened(WordsForm form) {
        return form.kept().isBlank()
                ? new ModelAndView("redirect:/trad")
                : new ModelAndView("contact/kept")
                        .addObject("kept", new WriteForm(form.kept(), null, keys.issue(), null));
    }

    private static Errors unknown(TypedCode.UnknownWord unknown, Errors errors) {
        if (unknown.nearest().isPresent()) {
            var named = new Object[] {unknown.typed(), unknown.nearest().get()};
            errors.rejectValue("ord", "contact.words.unknown.near", named, null);
        } else {
            errors.rejectValue("ord", "contact.words.unknown", new Object[] {unknown.typed()}, null);
        }
        return errors;
    }

    private static ModelAndView again(Errors errors, HttpStatus status) {
        return new ModelAndView("contact/words", status).addObject("hasErrors", errors.hasErrors());
    }
}
