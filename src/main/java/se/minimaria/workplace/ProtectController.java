package se.minimaria.workplace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.person.ClientFile;
import se.minimaria.person.ProtectIdentity;
import se.minimaria.person.ProtectResult;
import se.minimaria.person.Protection;
import se.minimaria.person.ProtectionMark;
import se.minimaria.web.Option;

/** Skyddad identitet: marks a file as a protected person's, or ends that, and shows what was decided before. */
@Controller
class ProtectController {

    private static final String PATH = "/arbete/personer/{id}/skydd";

    private final FileDoor door;
    private final FileHeads heads;
    private final ProtectIdentity protecting;
    private final Words words;

    ProtectController(FileDoor door, FileHeads heads, ProtectIdentity protecting, Words words) {
        this.door = door;
        this.heads = heads;
        this.protecting = protecting;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String id, Locale locale) {
        return door.enter(id, Purpose.PROTECTION, locale, file -> {
            var view = view(file, words.in(locale));
            return view.addObject("form", new ProtectForm(file.protection().name(), ""));
        });
    }

    @PostMapping(PATH)
    ModelAndView protect(
            @PathVariable String id, @ModelAttribute("form") ProtectForm form, BindingResult errors, Locale locale) {
        return door.enter(id, Purpose.PROTECTION, locale, file -> {
            var chosen = form.chosen();
            if (chosen.isEmpty()) {
                errors.rejectValue("protection", "workplace.protect.error.kind");
                return Views.invalid(view(file, words.in(locale)));
            }
            switch (protecting.set(file.id(), chosen.get(), form.why())) {
                case ProtectResult.Done done -> {
                    return Views.redirect(Addresses.of(file.id()), "protection-" + said(done.protection()));
                }
                case ProtectResult.ReasonTooShort(String messageKey, int atLeast) ->
                    errors.rejectValue("reason", messageKey, new Object[] {atLeast}, null);
                case ProtectResult.NotTheirs(String messageKey) -> errors.reject(messageKey);
            }
            return Views.invalid(view(file, words.in(locale)));
        });
    }

    private static String said(Protection protection) {
        return protection == Protection.NONE ? "lifted" : "set";
    }

    private ModelAndView view(ClientFile file, Speech speech) {
        return Views.page(
                "protect",
                new ProtectPage(
                        heads.of(file, "protect", speech),
                        Arrays.stream(Protection.values())
                                .map(one -> new Option(one.name(), speech.text(one.messageKey())))
                                .toList(),
                        protecting.history(file.id()).stream()
                                .map(mark -> decided(mark, speech))
                                .toList()));
    }

    private static Decided decided(ProtectionMark mark, Speech speech) {
        return new Decided(
                speech.text(mark.protection().messageKey()),
                mark.reason(),
                speech.text("workplace.protect.told", mark.by(), speech.moment(mark.at())));
    }

    /** The form, and what was decided before. */
    record ProtectPage(FileHead head, List<Option> kinds, List<Decided> marks) {}

    /** One decision. */
    record Decided(String kind, String reason, String told) {

        @Override
        public String toString() {
            return "Decided[****]";
        }
    }
}
