package se.minimaria.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccountId;
import se.minimaria.portal.CodeHashes;
import se.minimaria.portal.SignInResult;

/**
 * Tries a code that was typed. One that has the wrong form is pointed out before anything is looked up; after that,
 * wrong codes and codes that no longer work get one and the same answer.
 */
@Component
class EntryByCode {

    private final CodeHashes hashes;
    private final CodeThrottle throttle;

    EntryByCode(CodeHashes hashes, CodeThrottle throttle) {
        this.hashes = hashes;
        this.throttle = throttle;
    }

    /** The account that the code led to; otherwise the form has an error and {@link #again} shows it. */
    Optional<AccountId> attempt(
            CodeForm form, Errors errors, HttpServletRequest request, Supplier<SignInResult> spend) {
        var hash = hashes.of(form.typed());
        if (hash.isEmpty()) {
            errors.rejectValue("kod", "portal.code.error.form");
        } else if (!throttle.allows(request)) {
            errors.rejectValue("kod", "portal.code.error.slowly");
        } else {
            return account(Access.as(new LinkHolder(hash.get()), spend), errors);
        }
        return Optional.empty();
    }

    private static Optional<AccountId> account(SignInResult result, Errors errors) {
        return switch (result) {
            case SignInResult.Entered entered -> Optional.of(entered.account());
            case SignInResult.NotThat no -> refused(errors, "portal.code.error.wrong");
            case SignInResult.BelongsElsewhere no -> refused(errors, "portal.code.error.elsewhere");
        };
    }

    private static Optional<AccountId> refused(Errors errors, String key) {
        errors.rejectValue("kod", key);
        return Optional.empty();
    }

    static ModelAndView again(String view, Errors errors) {
        var slowly =
                errors.getFieldErrors().stream().anyMatch(error -> "portal.code.error.slowly".equals(error.getCode()));
        var page = YouthPage.of(view).addObject("hasErrors", true);
        page.setStatus(slowly ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
