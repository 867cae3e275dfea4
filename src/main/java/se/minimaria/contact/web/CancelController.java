package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.CancelResult;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Visit;

/** Giving back a time: a page of its own that names it, then one click. */
@Controller
class CancelController {

    private final HolderVisits visits;
    private final Cancel cancel;
    private final YouthPages pages;
    private final ThreadPageMaker maker;

    CancelController(HolderVisits visits, Cancel cancel, YouthPages pages, ThreadPageMaker maker) {
        this.visits = visits;
        this.cancel = cancel;
        this.pages = pages;
        this.maker = maker;
    }

    @GetMapping("/trad/avboka")
    ModelAndView ask(
            @RequestParam(required = false) @Nullable UUID tid,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return pages.behindDoor(
                request,
                response,
                hash -> visit(tid)
                        .map(visit ->
                                new ModelAndView("contact/cancel").addObject("visit", maker.line(visit, false, locale)))
                        .orElseGet(() -> new ModelAndView("redirect:/trad")));
    }

    @PostMapping("/trad/avboka")
    ModelAndView cancel(
            @RequestParam(required = false) @Nullable UUID tid,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.behindDoor(request, response, hash -> {
            var gone = visit(tid).map(visit -> cancel.cancel(visit.appointment()) == CancelResult.CANCELLED);
            return new ModelAndView(gone.orElse(false) ? "redirect:/trad?nytt=avbokad" : "redirect:/trad");
        });
    }

    private Optional<Visit> visit(@Nullable UUID attendance) {
        return visits.of().stream()
                .map(HeldVisit::visit)
                .filter(visit -> visit.attendance().value().equals(attendance) && !visit.cancelled())
                .findFirst();
    }
}
