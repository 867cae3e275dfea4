package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Signing out, and locking the screen, which is the same with another word: nothing stays behind, and drafts wait on the
 * server.
 */
@Controller
class LeaveController {

    private final SignedInSessions sessions;
    private final MessageSource texts;

    LeaveController(SignedInSessions sessions, MessageSource texts) {
        this.sessions = sessions;
        this.texts = texts;
    }

    @PostMapping("/arbete/logga-ut")
    String leave(HttpServletRequest request, RedirectAttributes next, Locale locale) {
        return out("signin.left", request, next, locale);
    }

    @PostMapping("/arbete/las")
    String lock(HttpServletRequest request, RedirectAttributes next, Locale locale) {
        return out("signin.locked", request, next, locale);
    }

    private String out(String key, HttpServletRequest request, RedirectAttributes next, Locale locale) {
        sessions.end(request);
        next.addFlashAttribute("notice", texts.getMessage(key, new Object[0], locale));
        return "redirect:/arbete/logga-in";
    }
}
