package se.minimaria.staff.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.Colleague;
import se.minimaria.staff.ConfirmAssignment;
import se.minimaria.staff.EndAssignment;
import se.minimaria.staff.EndAssignment.Result;
import se.minimaria.staff.OwnStaff;
import se.minimaria.web.Dates;

/** Ends an assignment, on a page of its own that names it, or confirms one that was paused. */
@Controller
class EndAssignmentController {

    private static final String PATH = "/arbete/tilldela/{id}/uppdrag/{assignment}";

    private final OwnStaff staff;
    private final EndAssignment ending;
    private final ConfirmAssignment confirming;
    private final StaffPages pages;
    private final StaffWords words;

    EndAssignmentController(
            OwnStaff staff, EndAssignment ending, ConfirmAssignment confirming, StaffPages pages, StaffWords words) {
        this.staff = staff;
        this.ending = ending;
        this.confirming = confirming;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(PATH + "/avsluta")
    ModelAndView ask(@PathVariable String id, @PathVariable String assignment, Locale locale) {
        var colleague = colleague(id);
        return page(colleague, named(colleague, assignment), locale).addObject("form", new EndForm(""));
    }

    @PostMapping(PATH + "/avsluta")
    ModelAndView end(
            @PathVariable String id,
            @PathVariable String assignment,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            RedirectAttributes next,
            Locale locale) {
        var colleague = colleague(id);
        var named = named(colleague, assignment);
        var day = Dates.read(form.last());
        if (day.isEmpty() && !form.atOnce()) {
            errors.rejectValue("last", "staff.error.last");
        } else {
            refusal(ending.end(named.id(), day)).ifPresent(key -> errors.rejectValue("last", key));
        }
        if (errors.hasErrors()) {
            var again = page(colleague, named, locale).addObject("hasErrors", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return done(colleague, "staff.done.ended", next, locale);
    }

    @PostMapping(PATH + "/bekrafta")
    ModelAndView confirm(
            @PathVariable String id, @PathVariable String assignment, RedirectAttributes next, Locale locale) {
        var colleague = colleague(id);
        if (!confirming.confirm(named(colleague, assignment).id())) {
            throw Asked.notFound();
        }
        return done(colleague, "staff.done.confirmed", next, locale);
    }

    private static Optional<String> refusal(Result result) {
        return switch (result) {
            case ENDED -> Optional.empty();
            case NOT_THERE -> throw Asked.notFound();
            case OWN_LAST -> Optional.of("staff.error.own-last");
            case LAST_OF_ALL -> Optional.of("staff.error.last-of-all");
            case TOO_EARLY -> Optional.of("staff.error.last-early");
        };
    }

    private ModelAndView done(Colleague colleague, String key, RedirectAttributes next, Locale locale) {
        next.addFlashAttribute("notice", words.text(locale, key));
        return new ModelAndView("redirect:" + StaffPages.address(colleague.id()));
    }

    private Colleague colleague(String id) {
        return staff.find(Asked.staff(id)).orElseThrow(Asked::notFound);
    }

    private static Assignment named(Colleague colleague, String assignment) {
        var wanted = Asked.assignment(assignment);
        return colleague.assignments().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(Asked::notFound);
    }

    private ModelAndView page(Colleague colleague, Assignment assignment, Locale locale) {
        return new ModelAndView("staff/end", "post", pages.post(assignment, locale))
                .addObject("id", colleague.id().toString())
                .addObject("name", colleague.name().full());
    }
}
