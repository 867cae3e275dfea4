package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.staff.GiveCredential;

/** First set-up: takes the code from the data folder once. Answers 404 when there is nothing to set up. */
@Controller
class FirstSetupController {

    private static final String VIEW = "signin/first";

    private final FirstAdministrator first;
    private final Guesses guesses;
    private final Entry entry;

    FirstSetupController(FirstAdministrator first, Guesses guesses, Entry entry) {
        this.first = first;
        this.guesses = guesses;
        this.entry = entry;
    }

    @GetMapping("/arbete/forsta")
    ModelAndView ask() {
        refuseUnlessAwaited();
        return new ModelAndView(VIEW, "form", FirstForm.empty());
    }

    @PostMapping("/arbete/forsta")
    ModelAndView create(
            @Valid @ModelAttribute("form") FirstForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        refuseUnlessAwaited();
        var password = FirstForm.text(form.password());
        if (!GiveCredential.acceptable(password)) {
            errors.rejectValue("password", "signin.error.new-password");
        }
        if (errors.hasErrors()) {
            return again();
        }
        var answer = guesses.first(request);
        if (!answer.allowed()) {
            return WaitPage.of(answer.pause(), response);
        }
        var staff = first.create(FirstForm.text(form.code()), form.staffName(), FirstForm.text(form.name()), password);
        if (staff.isEmpty()) {
            errors.rejectValue("code", "signin.error.first-code");
            return again();
        }
        return new ModelAndView("redirect:" + entry.afterPassword(staff.get(), null, request, response));
    }

    private void refuseUnlessAwaited() {
        if (!first.awaited()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ModelAndView again() {
        return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT).addObject("hasErrors", true);
    }
}
