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
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.person.ClientFile;
import se.minimaria.person.FileOpening;
import se.minimaria.person.MergeFiles;
import se.minimaria.person.MergeResult;
import se.minimaria.person.ReadFile;
import se.minimaria.workplace.MergePages.Act;

/** För ihop och Skilj åt: two volumes of one person, on a page that shows both before anything is done. */
@Controller
class MergeController {

    private static final String JOIN = "/arbete/personer/{id}/forena/{other}";
    private static final String PART = "/arbete/personer/{id}/skilj/{other}";

    private final FileDoor door;
    private final MergePages pages;
    private final ReadFile reading;
    private final MergeFiles merging;
    private final Words words;

    MergeController(FileDoor door, MergePages pages, ReadFile reading, MergeFiles merging, Words words) {
        this.door = door;
        this.pages = pages;
        this.reading = reading;
        this.merging = merging;
        this.words = words;
    }

    @GetMapping(JOIN)
    ModelAndView ask(@PathVariable String id, @PathVariable String other, Locale locale) {
        return both(
                id,
                other,
                locale,
                (file, second) -> view(file, second, Act.JOIN, locale)
                        .addObject("form", new MergeForm(file.id().toString(), "", false)));
    }

    @PostMapping(JOIN)
    ModelAndView join(
            @PathVariable String id,
            @PathVariable String other,
            @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            Locale locale) {
        return both(id, other, locale, (file, second) -> {
            var kept = form.kept();
            if (!kept.equals(file.id().toString()) && !kept.equals(second.id().toString())) {
                errors.rejectValue("carriedOn", "workplace.merge.error.kept");
            } else {
                var into = kept.equals(file.id().toString()) ? file.id() : second.id();
                var closed = into.equals(file.id()) ? second.id() : file.id();
                refused(merging.merge(closed, into, form.why(), form.isProtectBoth()), errors);
                if (!errors.hasErrors()) {
                    return Views.redirect(Addresses.of(into), "files-joined");
                }
            }
            return Views.invalid(view(file, second, Act.JOIN, locale));
        });
    }

    @GetMapping(PART)
    ModelAndView askApart(@PathVariable String id, @PathVariable String other, Locale locale) {
        return both(
                id,
                other,
                locale,
                (file, second) -> view(file, second, Act.PART, locale).addObject("form", new MergeForm("", "", false)));
    }

    @PostMapping(PART)
    ModelAndView part(
            @PathVariable String id,
            @PathVariable String other,
            @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            Locale locale) {
        return both(id, other, locale, (file, second) -> {
            var merge = merging.closing(file.id())
                    .filter(known -> known.into().equals(second.id()))
                    .or(() -> merging.closing(second.id())
                            .filter(known -> known.into().equals(file.id())));
            if (merge.isEmpty()) {
                return Views.redirect(Addresses.of(file.id()), "files-parted");
            }
            refused(merging.undo(merge.get().id(), form.why()), errors);
            return errors.hasErrors()
                    ? Views.invalid(view(file, second, Act.PART, locale))
                    : Views.redirect(Addresses.of(file.id()), "files-parted");
        });
    }

    private interface Both {
        ModelAndView page(ClientFile file, ClientFile other);
    }

    /** Both are opened and logged. Of two files neither is shown unless both open. */
    private ModelAndView both(String id, String other, Locale locale, Both page) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            var second = new FileId(Addresses.id(other));
            return switch (reading.read(second, Purpose.CARE)) {
                case FileOpening.Opened opened -> page.page(file, opened.file());
                case FileOpening.Closed closed -> door.shut(second, closed, locale);
                case FileOpening.NotThere nothing -> throw Addresses.notFound();
            };
        });
    }

    private ModelAndView view(ClientFile file, ClientFile other, Act act, Locale locale) {
        return Views.page("merge", pages.of(file, other, act, words.in(locale)));
    }

    private static void refused(MergeResult result, Errors errors) {
        switch (result) {
            case MergeResult.Done done -> {}
            case MergeResult.ReasonTooShort(String messageKey, int atLeast) ->
                errors.rejectValue("reason", messageKey, new Object[] {atLeast}, null);
            case MergeResult.ProtectionDiffers(String messageKey) -> errors.rejectValue("protectBoth", messageKey);
            case MergeResult.Refused(String messageKey) -> errors.reject(messageKey);
        }
    }
}
