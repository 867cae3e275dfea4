package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import se.minimaria.access.StaffId;
import se.minimaria.platform.Installation;
import se.minimaria.staff.CheckPassword;
import se.minimaria.staff.UserNames;

/** User name and password. A wrong name and a wrong password get one and the same answer. */
@Controller
class SignInController {

    private static final String VIEW = "signin/sign-in";

    private final CheckPassword checkPassword;
    private final UserNames userNames;
    private final Guesses guesses;
    private final Entry entry;
    private final Installation installation;

    SignInController(
            CheckPassword checkPassword, UserNames userNames, Guesses guesses, Entry entry, Installation installation) {
        this.checkPassword = checkPassword;
        this.userNames = userNames;
        this.guesses = guesses;
        this.entry = entry;
        this.installation = installation;
    }

    @GetMapping("/arbete/logga-in")
    ModelAndView ask(@RequestParam(name = Targets.FIELD, required = false) @Nullable String target) {
        var safe = Targets.safe(target);
        if (target != null && !target.equals(safe)) {
            return new ModelAndView("redirect:/arbete/logga-in");
        }
        return page(SignInForm.towards(safe));
    }

    @PostMapping("/arbete/logga-in")
    ModelAndView signIn(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return again();
        }
        var hash = userNames.hash(form.nameTyped());
        var answer = guesses.password(request, hash);
        if (!answer.allowed()) {
            return WaitPage.of(answer.pause(), response);
        }
        Optional<StaffId> staff = checkPassword.check(form.nameTyped(), form.passwordTyped());
        if (staff.isEmpty()) {
            errors.reject("signin.error.wrong");
            return again();
        }
        return new ModelAndView("redirect:" + entry.afterPassword(staff.get(), form.till(), request, response));
    }

    private ModelAndView page(SignInForm form) {
        return new ModelAndView(VIEW).addObject("form", form).addObject("demo", installation.demo());
    }

    private ModelAndView again() {
        var page = new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("demo", installation.demo()).addObject("hasErrors", true);
    }
}
