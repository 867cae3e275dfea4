package se.minimaria.workplace;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.person.ClientFile;
import se.minimaria.person.IdentityResult;
import se.minimaria.person.KeepIdentity;
import se.minimaria.workplace.IdentityForms.NameForm;
import se.minimaria.workplace.IdentityForms.NumberForm;
import se.minimaria.workplace.IdentityForms.ProofForm;

/** Identitet: who the file is about, how that is known, and what was written before. */
@Controller
class IdentityController {

    private static final String PATH = "/arbete/personer/{id}/identitet";

    private final FileDoor door;
    private final IdentityPages pages;
    private final KeepIdentity keeping;
    private final Words words;

    IdentityController(FileDoor door, IdentityPages pages, KeepIdentity keeping, Words words) {
        this.door = door;
        this.pages = pages;
        this.keeping = keeping;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String id, Locale locale) {
        return door.enter(
                id,
                Purpose.CARE,
                locale,
                file -> view(file, locale)
                        .addObject("nameForm", NameForm.of(file))
                        .addObject("numberForm", NumberForm.empty())
                        .addObject("proofForm", new ProofForm("")));
    }

    @PostMapping(PATH)
    ModelAndView rename(
            @PathVariable String id, @ModelAttribute("nameForm") NameForm form, BindingResult errors, Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            var wanted = form.read(words.in(locale).today(), errors);
            if (wanted.isPresent()) {
                var one = wanted.get();
                refused(keeping.rename(file.id(), one.name(), one.date(), one.year(), form.proof()), "given", errors);
            }
            return errors.hasErrors()
                    ? Views.invalid(view(file, locale)
                            .addObject("numberForm", NumberForm.empty())
                            .addObject("proofForm", new ProofForm("")))
                    : done(file, "identity-renamed");
        });
    }

    @PostMapping(PATH + "/nummer")
    ModelAndView number(
            @PathVariable String id,
            @ModelAttribute("numberForm") NumberForm form,
            BindingResult errors,
            Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            if (form.asksForReserve()) {
                refused(keeping.reserve(file.id(), form.why()), "reason", errors);
            } else {
                form.read(words.in(locale).today(), errors)
                        .ifPresent(number ->
                                refused(keeping.number(file.id(), number, form.why(), form.proof()), "reason", errors));
            }
            return errors.hasErrors()
                    ? Views.invalid(view(file, locale)
                            .addObject("nameForm", NameForm.of(file))
                            .addObject("proofForm", new ProofForm("")))
                    : done(file, "identity-numbered");
        });
    }

    @PostMapping(PATH + "/styrk")
    ModelAndView verify(
            @PathVariable String id, @ModelAttribute("proofForm") ProofForm form, BindingResult errors, Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            var proof = IdentityForms.proof(form.seen());
            if (proof.isEmpty()) {
                errors.rejectValue("seen", "workplace.identity.error.proof");
            } else {
                refused(keeping.verify(file.id(), proof.get()), "seen", errors);
            }
            return errors.hasErrors()
                    ? Views.invalid(view(file, locale)
                            .addObject("nameForm", NameForm.of(file))
                            .addObject("numberForm", NumberForm.empty()))
                    : done(file, "identity-verified");
        });
    }

    private ModelAndView view(ClientFile file, Locale locale) {
        return Views.page("identity", pages.of(file, words.in(locale)));
    }

    private static ModelAndView done(ClientFile file, String said) {
        return Views.redirect(Addresses.of(file.id()) + "/identitet", said);
    }

    private static void refused(IdentityResult result, String field, Errors errors) {
        switch (result) {
            case IdentityResult.Done done -> {}
            case IdentityResult.ReasonTooShort(String messageKey, int atLeast) ->
                errors.rejectValue(field, messageKey, new Object[] {atLeast}, null);
            case IdentityResult.NotTheirs(String messageKey) -> errors.reject(messageKey);
        }
    }
}
