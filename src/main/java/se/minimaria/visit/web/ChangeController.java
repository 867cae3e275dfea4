package se.minimaria.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.CancelResult;
import se.minimaria.booking.SayLate;
import se.minimaria.booking.Visit;
import se.minimaria.contact.web.SlotFilter;
import se.minimaria.contact.web.VisitPages;
import se.minimaria.contact.web.VisitPlace;
import se.minimaria.visit.OpenPass;

/** Moving, giving back and being late, behind the link of a visit that is one's own. */
@Controller
class ChangeController {

    private final PassDoor door;
    private final OpenPass passes;
    private final VisitPages pages;
    private final SayLate late;
    private final Clock clock;

    ChangeController(PassDoor door, OpenPass passes, VisitPages pages, SayLate late, Clock clock) {
        this.door = door;
        this.passes = passes;
        this.pages = pages;
        this.late = late;
        this.clock = clock;
    }

    @GetMapping(PassDoor.PATH + "/byt")
    ModelAndView choose(
            @PathVariable("kod") String link,
            @ModelAttribute("filter") SlotFilter filter,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return ahead(link, request, response, visit -> pages.move(visit, filter, place(link), locale));
    }

    @PostMapping(PassDoor.PATH + "/byt")
    ModelAndView move(
            @PathVariable("kod") String link,
            @RequestParam(required = false) @Nullable String slot,
            @ModelAttribute("filter") SlotFilter filter,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return ahead(
                link, request, response, visit -> pages.move(visit, slot, filter, place(link), locale, passes::move));
    }

    @GetMapping(PassDoor.PATH + "/avboka")
    ModelAndView askToCancel(
            @PathVariable("kod") String link, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return ahead(link, request, response, visit -> pages.cancel(visit, place(link), locale));
    }

    @PostMapping(PassDoor.PATH + "/avboka")
    ModelAndView cancel(@PathVariable("kod") String link, HttpServletRequest request, HttpServletResponse response) {
        return ahead(link, request, response, visit -> {
            var gone = passes.cancel().filter(CancelResult.CANCELLED::equals).isPresent();
            return gone ? place(link).done("avbokad") : place(link).back();
        });
    }

    @GetMapping(PassDoor.PATH + "/sen")
    ModelAndView askHowLate(
            @PathVariable("kod") String link, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return own(
                link,
                request,
                response,
                visit -> late.isTime(visit)
                        ? pages.late(visit, place(link), locale)
                        : place(link).back());
    }

    @PostMapping(PassDoor.PATH + "/sen")
    ModelAndView late(
            @PathVariable("kod") String link,
            @RequestParam(required = false) @Nullable Integer minuter,
            HttpServletRequest request,
            HttpServletResponse response) {
        return own(link, request, response, visit -> {
            var said = minuter != null && VisitPages.isLength(minuter) && passes.late(minuter);
            return said ? place(link).done("sen") : place(link).back();
        });
    }

    private ModelAndView ahead(
            String link, HttpServletRequest request, HttpServletResponse response, Function<Visit, ModelAndView> work) {
        return own(
                link,
                request,
                response,
                visit -> visit.starts().isAfter(clock.instant())
                        ? work.apply(visit)
                        : place(link).back());
    }

    /** Only what is the holder's own to change, and not given back already; else back to the page that says what it is. */
    private ModelAndView own(
            String link, HttpServletRequest request, HttpServletResponse response, Function<Visit, ModelAndView> work) {
        return door.behind(
                link,
                request,
                response,
                opened -> opened.own() && !opened.visit().cancelled()
                        ? work.apply(opened.visit())
                        : place(link).back(),
                place(link)::back);
    }

    private static VisitPlace place(String link) {
        return new VisitPlace("/tid/" + link, null);
    }
}
