package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.staff.SetUpAccount;

/**
 * One account for a post that two principals share: whoever has an account brings the second principal's one-time code here,
 * and what it gives is added to the assignments to choose from.
 */
@Controller
class JoinController {

    private static final Logger log = LoggerFactory.getLogger(JoinController.class);

    private final SetUpAccount accounts;
    private final Guesses guesses;
    private final MessageSource texts;

    JoinController(SetUpAccount accounts, Guesses guesses, MessageSource texts) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.texts = texts;
    }

    @GetMapping("/arbete/uppdrag/kod")
    ModelAndView ask() {
        return new ModelAndView("signin/join", "form", new SetupCodeForm(""));
    }

    @PostMapping("/arbete/uppdrag/kod")
    ModelAndView join(
            StaffToken token,
            @ModelAttribute("form") SetupCodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        var answer = guesses.setup(request);
        if (!answer.allowed()) {
            return WaitPage.of(answer.pause(), response);
        }
        if (form.read().filter(code -> accounts.join(code, token.staff())).isEmpty()) {
            errors.rejectValue("code", "signin.error.setup-code");
            return new ModelAndView("signin/join", HttpStatus.UNPROCESSABLE_CONTENT).addObject("hasErrors", true);
        }
        log.info("event=assignments-joined staff={}", token.staff());
        next.addFlashAttribute("notice", texts.getMessage("signin.join.done", new Object[0], locale));
        return new ModelAndView("redirect:/arbete/uppdrag");
    }
}
