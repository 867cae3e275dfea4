package se.minimaria.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.YoungPerson;
import se.minimaria.access.AccountId;
import se.minimaria.portal.SignInWithCode;

/**
 * Adds the file of a second authority to the own pages. A page of its own, because a code typed at the door may be
 * somebody else's on the same phone.
 */
@Controller
class AnotherCodeController {

    private static final String PATH = "/mina-sidor/lagg-till";
    private static final String VIEW = "another-code";

    private final EntryByCode entry;
    private final SignInWithCode signIn;
    private final MessageSource texts;

    AnotherCodeController(EntryByCode entry, SignInWithCode signIn, MessageSource texts) {
        this.entry = entry;
        this.signIn = signIn;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ModelAndView ask() {
        return YouthPage.of(VIEW).addObject("form", new CodeForm(""));
    }

    @PostMapping(PATH)
    ModelAndView add(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        var own = account();
        if (entry.attempt(form, errors, request, () -> signIn.addTo(own)).isEmpty()) {
            return EntryByCode.again(VIEW, errors);
        }
        next.addFlashAttribute("notice", texts.getMessage("portal.another.done", new Object[0], locale));
        return new ModelAndView("redirect:/mina-sidor");
    }

    private static AccountId account() {
        if (Access.current().orElse(null) instanceof YoungPerson young) {
            return young.account();
        }
        throw new IllegalStateException("Only a young person has own pages");
    }
}
