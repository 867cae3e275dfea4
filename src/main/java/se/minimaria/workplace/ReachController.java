package se.minimaria.workplace;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.person.ChooseContact;
import se.minimaria.person.ClientFile;
import se.minimaria.person.Interpreter;
import se.minimaria.person.LanguageNeed;
import se.minimaria.person.LanguageNeed.Wish;

/** Nå: how the person wants to be reached, and in which language. It is theirs to choose; staff write it down. */
@Controller
class ReachController {

    private static final String PATH = "/arbete/personer/{id}/na";
    private static final String NOT_THEIRS = "person.identity.team-only";

    private final FileDoor door;
    private final ReachPages pages;
    private final ChooseContact choosing;
    private final Words words;

    ReachController(FileDoor door, ReachPages pages, ChooseContact choosing, Words words) {
        this.door = door;
        this.pages = pages;
        this.choosing = choosing;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String id, Locale locale) {
        return door.enter(
                id,
                Purpose.CARE,
                locale,
                file -> view(file, locale).addObject("form", reach(file)).addObject("languageForm", language(file)));
    }

    @PostMapping(PATH)
    ModelAndView choose(
            @PathVariable String id, @ModelAttribute("form") ReachForm form, BindingResult errors, Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            form.read(errors).ifPresent(way -> {
                if (!choosing.choose(file.id(), way)) {
                    errors.reject(NOT_THEIRS);
                }
            });
            return errors.hasErrors()
                    ? Views.invalid(view(file, locale).addObject("languageForm", language(file)))
                    : done(file, "reach-written");
        });
    }

    @PostMapping(PATH + "/sprak")
    ModelAndView speak(
            @PathVariable String id,
            @ModelAttribute("languageForm") LanguageForm form,
            BindingResult errors,
            Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            var interpreter = Interpreter.of(String.valueOf(form.interpreter()));
            var language = String.valueOf(form.language());
            if (!LanguageNeed.LANGUAGES.contains(language)) {
                errors.rejectValue("language", "workplace.language.error.language");
            } else if (interpreter.isEmpty()) {
                errors.rejectValue("interpreter", "workplace.language.error.interpreter");
            } else {
                var wish = Wish.of(String.valueOf(form.wish())).orElse(Wish.ANY);
                if (!choosing.speak(file.id(), new LanguageNeed(language, interpreter.get(), wish))) {
                    errors.reject(NOT_THEIRS);
                }
            }
            return errors.hasErrors()
                    ? Views.invalid(view(file, locale).addObject("form", reach(file)))
                    : done(file, "language-written");
        });
    }

    private ModelAndView view(ClientFile file, Locale locale) {
        return Views.page("reach", pages.of(file, words.in(locale)));
    }

    private static ModelAndView done(ClientFile file, String said) {
        return Views.redirect(Addresses.of(file.id()) + "/na", said);
    }

    private ReachForm reach(ClientFile file) {
        return choosing.ways(file.id()).stream()
                .findFirst()
                .map(one -> ReachForm.of(one.what()))
                .orElse(ReachForm.EMPTY);
    }

    private LanguageForm language(ClientFile file) {
        var need = choosing.language(file.id()).orElse(LanguageNeed.UNASKED);
        return new LanguageForm(
                need.language(), need.interpreter().name(), need.wish().name());
    }

    /** Which language, and whether an interpreter is needed. */
    record LanguageForm(
            @Nullable String language,
            @Nullable String interpreter,
            @Nullable String wish) {}
}
