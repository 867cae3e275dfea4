package se.minimaria.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.portal.SignInWithCode;
import se.minimaria.signin.SignedInSessions;
import se.minimaria.signin.YoungPersonToken;

/** In and out of the own pages. Whoever signs in gets a session that keeps nothing of what was before. */
@Controller
class CodeController {

    private final EntryByCode entry;
    private final SignInWithCode signIn;
    private final SignedInSessions sessions;
    private final MessageSource texts;

    CodeController(EntryByCode entry, SignInWithCode signIn, SignedInSessions sessions, MessageSource texts) {
        this.entry = entry;
        this.signIn = signIn;
        this.sessions = sessions;
        this.texts = texts;
    }

    @GetMapping("/mina-sidor/logga-in")
    ModelAndView ask(@RequestParam(required = false) @Nullable String utloggad) {
        return YouthPage.of("code").addObject("form", new CodeForm("")).addObject("ended", utloggad != null);
    }

    @PostMapping("/mina-sidor/logga-in")
    ModelAndView enter(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = entry.attempt(form, errors, request, signIn::signIn);
        if (account.isEmpty()) {
            return EntryByCode.again("code", errors);
        }
        sessions.begin(new YoungPersonToken(account.get()), request, response);
        return new ModelAndView("redirect:/mina-sidor");
    }

    @PostMapping("/mina-sidor/logga-ut")
    String leave(HttpServletRequest request, RedirectAttributes next, Locale locale) {
        sessions.end(request);
        next.addFlashAttribute("notice", texts.getMessage("portal.left", new Object[0], locale));
        return "redirect:/mina-sidor/logga-in";
    }
}
