package se.minimaria.staff.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.StaffId;
import se.minimaria.staff.OwnStaff;
import se.minimaria.staff.StaffChanges;

/** Personal: who works for the own principal, with what, and what has been done to it. For reading. */
@Controller
class StaffController {

    private static final int PEOPLE = 50;
    private static final int LATEST = 10;
    private static final int CHANGES = 50;

    private final OwnStaff staff;
    private final StaffChanges changes;
    private final StaffPages pages;
    private final ChangeLines lines;

    StaffController(OwnStaff staff, StaffChanges changes, StaffPages pages, ChangeLines lines) {
        this.staff = staff;
        this.changes = changes;
        this.pages = pages;
        this.lines = lines;
    }

    @GetMapping("/arbete/personal")
    ModelAndView list(@RequestParam(required = false) @Nullable UUID efter, Locale locale) {
        var people = staff.page(Optional.ofNullable(efter).map(StaffId::new), PEOPLE);
        var latest = changes.page(Optional.empty(), LATEST).items();
        return new ModelAndView("staff/list", "page", pages.list(people, latest, staff.administered(), locale));
    }

    @GetMapping("/arbete/personal/{id}")
    ModelAndView one(@PathVariable String id, Locale locale) {
        var colleague = staff.find(Asked.staff(id)).orElseThrow(Asked::notFound);
        var traces = changes.of(colleague.id(), CHANGES).items();
        return new ModelAndView("staff/person", "page", pages.one(colleague, traces, staff.administered(), locale));
    }

    @GetMapping("/arbete/personal/andringar")
    ModelAndView changes(@RequestParam(required = false) @Nullable String fore, Locale locale) {
        var page = changes.page(instant(fore), CHANGES);
        var view = new ModelAndView("staff/changes", "lines", lines.of(page.items(), locale));
        return page.more()
                ? view.addObject(
                        "older",
                        "/arbete/personal/andringar?fore="
                                + page.items().getLast().at())
                : view;
    }

    private static Optional<Instant> instant(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(Instant::parse);
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
