package se.minimaria.workplace;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The few kinds of answers that the controllers give. */
final class Views {

    private Views() {}

    static ModelAndView page(String template, Object page) {
        return new ModelAndView("workplace/" + template, Map.of("page", page));
    }

    static ModelAndView page(String template, Object page, HttpStatus status) {
        return new ModelAndView("workplace/" + template, Map.of("page", page), status);
    }

    /** A form that was not understood: the same page again, with everything that was typed. */
    static ModelAndView invalid(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        view.addObject("hasErrors", true);
        return view;
    }

    static ModelAndView redirect(String address) {
        return new ModelAndView("redirect:" + address);
    }

    /** A redirect to a page that tells what was done; {@code done} is the end of a key {@code workplace.done.}. */
    static ModelAndView redirect(String address, String done) {
        return redirect(address + (address.contains("?") ? "&" : "?") + Notices.DONE + "=" + done);
    }
}
