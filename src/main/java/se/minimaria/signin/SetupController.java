package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.StaffId;
import se.minimaria.signin.Newcomers.Newcomer;
import se.minimaria.staff.SetUpResult.NameTaken;
import se.minimaria.staff.SetUpResult.NotThat;
import se.minimaria.staff.SetUpResult.Ready;
import se.minimaria.staff.SetupCode;

/**
 * The first time: a one-time code, then user name and password, then the second factor as at every sign-in. The code travels
 * in the forms and in no session. A wrong code and one that no longer works get one and the same answer.
 */
@Controller
class SetupController {

    private static final Logger log = LoggerFactory.getLogger(SetupController.class);

    private final Newcomers newcomers;
    private final Guesses guesses;
    private final Entry entry;
    private final SignedInSessions sessions;

    SetupController(Newcomers newcomers, Guesses guesses, Entry entry, SignedInSessions sessions) {
        this.newcomers = newcomers;
        this.guesses = guesses;
        this.entry = entry;
        this.sessions = sessions;
    }

    @GetMapping("/arbete/forsta")
    ModelAndView ask() {
        return new ModelAndView("signin/first", "form", new SetupCodeForm(""));
    }

    @PostMapping("/arbete/forsta")
    ModelAndView show(
            @ModelAttribute("form") SetupCodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var code = form.read();
        if (code.isEmpty()) {
            return wrongCode(errors);
        }
        var answer = guesses.setup(request);
        if (!answer.allowed()) {
            return WaitPage.of(answer.pause(), response);
        }
        return newcomers
                .of(code.get())
                .map(who -> page(who, HttpStatus.OK).addObject("form", AccountForm.with(code.get())))
                .orElseGet(() -> wrongCode(errors));
    }

    @PostMapping("/arbete/forsta/konto")
    ModelAndView choose(
            @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var answer = guesses.setup(request);
        if (!answer.allowed()) {
            return WaitPage.of(answer.pause(), response);
        }
        var code = new SetupCodeForm(form.code()).read();
        var who = code.flatMap(newcomers::of);
        if (code.isEmpty() || who.isEmpty()) {
            return codeAgain(form);
        }
        form.check(who.get() instanceof Newcomer.First, errors);
        return errors.hasErrors() ? again(who.get()) : begin(who.get(), code.get(), form, errors, request, response);
    }

    private ModelAndView begin(
            Newcomer who,
            SetupCode code,
            AccountForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (newcomers.begin(who, code, form)) {
            case Ready(StaffId staff) -> {
                sessions.endAll(staff);
                log.info("event=account-set-up staff={}", staff);
                yield new ModelAndView("redirect:" + entry.afterPassword(staff, null, request, response));
            }
            case NameTaken taken -> {
                errors.rejectValue("name", "signin.error.name-taken");
                yield again(who);
            }
            case NotThat no -> codeAgain(form);
        };
    }

    private static ModelAndView page(Newcomer who, HttpStatus status) {
        var page = new ModelAndView("signin/account", status);
        return switch (who) {
            case Newcomer.First(String authority) -> page.addObject("authority", authority);
            case Newcomer.Colleague(String name) -> page.addObject("colleague", name);
        };
    }

    private static ModelAndView again(Newcomer who) {
        return page(who, HttpStatus.UNPROCESSABLE_CONTENT).addObject("hasErrors", true);
    }

    private static ModelAndView wrongCode(BindingResult errors) {
        errors.rejectValue("code", "signin.error.setup-code");
        return new ModelAndView("signin/first", HttpStatus.UNPROCESSABLE_CONTENT).addObject("hasErrors", true);
    }

    /** Back to the code, which stopped working in the meantime. */
    private static ModelAndView codeAgain(AccountForm form) {
        var errors = new BeanPropertyBindingResult(new SetupCodeForm(form.code()), "form");
        return wrongCode(errors).addAllObjects(errors.getModel());
    }
}
