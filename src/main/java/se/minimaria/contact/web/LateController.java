package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.SayLate;
import se.minimaria.booking.Visit;

/** Saying that one is late: a page with a few lengths, then one click. */
@Controller
class LateController {

    private static final List<Integer> LENGTHS = List.of(5, 10, 15, 20, 30);

    private final SayLate late;
    private final HeldTimes times;
    private final YouthPages pages;

    LateController(SayLate late, HeldTimes times, YouthPages pages) {
        this.late = late;
        this.times = times;
        this.pages = pages;
    }

    @GetMapping("/trad/sen")
    ModelAndView ask(
            @RequestParam(required = false) @Nullable UUID tid,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return pages.behindDoor(
                request,
                response,
                hash -> times.find(tid)
                        .filter(visit -> late.isTime(visit))
                        .map(visit -> page(visit, locale))
                        .orElseGet(LateController::thread));
    }

    @PostMapping("/trad/sen")
    ModelAndView say(
            @RequestParam(required = false) @Nullable UUID tid,
            @RequestParam(required = false) @Nullable Integer minuter,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.behindDoor(request, response, hash -> {
            var said = minuter != null
                    && LENGTHS.contains(minuter)
                    && times.find(tid)
                            .filter(visit -> late.late(visit.attendance(), minuter))
                            .isPresent();
            return said ? new ModelAndView("redirect:/trad?nytt=sen") : thread();
        });
    }

    private ModelAndView page(Visit visit, Locale locale) {
        return new ModelAndView("contact/late")
                .addObject("visit", times.line(visit, locale))
                .addObject("lengths", LENGTHS);
    }

    private static ModelAndView thread() {
        return new ModelAndView("redirect:/trad");
    }
}
