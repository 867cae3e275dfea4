package se.minimaria.workplace;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.booking.AttendanceId;
import se.minimaria.person.ClientFile;
import se.minimaria.visit.ReadVisit.Sheet;

/**
 * Tiden: one visit of a person, with the code to its link, what was told about it and why not, and who is invited along.
 * Giving it back says by whom, because it is told to those who were to come.
 */
@Controller
class VisitController {

    private static final String PATH = "/arbete/personer/{id}/tid/{tid}";

    private final FileDoor door;
    private final VisitActs acts;
    private final VisitSheets pages;
    private final Words words;

    VisitController(FileDoor door, VisitActs acts, VisitSheets pages, Words words) {
        this.door = door;
        this.acts = acts;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String id, @PathVariable String tid, Locale locale) {
        return on(id, tid, locale, (file, sheet) -> view(file, sheet, locale).addObject("form", GuardianForm.EMPTY));
    }

    @GetMapping(PATH + "/avboka")
    ModelAndView askToCancel(@PathVariable String id, @PathVariable String tid, Locale locale) {
        return on(
                id, tid, locale, (file, sheet) -> Views.page("visit-cancel", pages.of(file, sheet, words.in(locale))));
    }

    /** The person gives the time back, or we do. */
    @PostMapping(PATH + "/avboka")
    ModelAndView cancel(
            @PathVariable String id,
            @PathVariable String tid,
            @RequestParam(defaultValue = "") String vem,
            Locale locale) {
        return on(id, tid, locale, (file, sheet) -> {
            var done = acts.cancel(sheet.visit().visit(), "vi".equals(vem));
            return back(file, tid, done ? "visit-cancelled" : "visit-not-cancelled");
        });
    }

    @PostMapping(PATH + "/bjud")
    ModelAndView invite(
            @PathVariable String id,
            @PathVariable String tid,
            @ModelAttribute("form") GuardianForm form,
            BindingResult errors,
            Locale locale) {
        return on(id, tid, locale, (file, sheet) -> {
            var read = form.read(errors);
            if (read.isEmpty()) {
                return Views.invalid(view(file, sheet, locale));
            }
            var invited = acts.invite(sheet.visit().visit().attendance(), read.get());
            return back(file, tid, invited ? "guardian-invited" : "visit-not-cancelled");
        });
    }

    @PostMapping(PATH + "/ta-tillbaka")
    ModelAndView takeBack(@PathVariable String id, @PathVariable String tid, @RequestParam UUID nyckel, Locale locale) {
        return on(id, tid, locale, (file, sheet) -> {
            acts.takeBack(sheet.visit().visit().attendance(), nyckel);
            return back(file, tid, "guardian-uninvited");
        });
    }

    /** Only for a visit of the file in the address. */
    private ModelAndView on(String id, String tid, Locale locale, BiFunction<ClientFile, Sheet, ModelAndView> page) {
        var visit = new AttendanceId(Addresses.id(tid));
        return door.enter(
                id,
                Purpose.CARE,
                locale,
                file -> page.apply(
                        file,
                        acts.read(visit)
                                .filter(sheet -> sheet.visit().file().equals(Optional.of(file.id())))
                                .orElseThrow(Addresses::notFound)));
    }

    private ModelAndView view(ClientFile file, Sheet sheet, Locale locale) {
        return Views.page("visit", pages.of(file, sheet, words.in(locale)));
    }

    private static ModelAndView back(ClientFile file, String tid, String said) {
        return Views.redirect(Addresses.of(file.id()) + "/tid/" + tid, said);
    }
}
