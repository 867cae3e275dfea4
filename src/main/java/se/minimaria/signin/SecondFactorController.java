package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import se.minimaria.staff.SecondFactor;
import se.minimaria.staff.UserNames;

/**
 * The second factor. Whoever has none yet is shown a secret and confirms with a first code that it reached an
 * authenticator; it is shown until then, and never again.
 */
@Controller
class SecondFactorController {

    private static final int GROUP = 4;

    private final SecondFactor secondFactor;
    private final UserNames userNames;
    private final Guesses guesses;
    private final Entry entry;

    SecondFactorController(SecondFactor secondFactor, UserNames userNames, Guesses guesses, Entry entry) {
        this.secondFactor = secondFactor;
        this.userNames = userNames;
        this.guesses = guesses;
        this.entry = entry;
    }

    @GetMapping("/arbete/kod")
    ModelAndView ask(StaffToken token, @RequestParam(name = Targets.FIELD, required = false) @Nullable String target) {
        if (token.isProven()) {
            return new ModelAndView("redirect:" + Targets.keeping("/arbete/uppdrag", target));
        }
        return page(token.staff(), HttpStatus.OK).addObject("form", new CodeForm("", Targets.safe(target)));
    }

    @PostMapping("/arbete/kod")
    ModelAndView prove(
            StaffToken token,
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var staff = token.staff();
        var answer = guesses.code(request, staff, userNames.hashOf(staff));
        if (!answer.allowed()) {
            return WaitPage.of(answer.pause(), response);
        }
        if (!secondFactor.accept(staff, form.typed())) {
            errors.rejectValue("digits", "signin.error.code");
            return page(staff, HttpStatus.UNPROCESSABLE_CONTENT).addObject("hasErrors", true);
        }
        return new ModelAndView("redirect:" + entry.complete(staff, form.till(), request, response));
    }

    private ModelAndView page(StaffId staff, HttpStatus status) {
        var page = new ModelAndView("signin/code", status);
        if (!secondFactor.confirmed(staff)) {
            var secret = secondFactor.offer(staff);
            page.addObject("secret", secret.replaceAll("(.{" + GROUP + "})(?=.)", "$1 "));
            page.addObject("address", "otpauth://totp/Minimaria?secret=%s&issuer=Minimaria".formatted(secret));
        }
        return page;
    }

    /** The six digits, and where the person was going. */
    record CodeForm(@Nullable String digits, @Nullable String till) {

        String typed() {
            return digits == null ? "" : digits;
        }

        @Override
        public String toString() {
            return "CodeForm[…]";
        }
    }
}
