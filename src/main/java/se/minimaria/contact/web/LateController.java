package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.SayLate;

/** Saying that one is late: a page with a few lengths, then one click. */
@Controller
class LateController {

    private final SayLate late;
    private final HeldTimes times;
    private final YouthPages door;
    private final VisitPages pages;

    LateController(SayLate late, HeldTimes times, YouthPages door, VisitPages pages) {
        this.late = late;
        this.times = times;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping("/trad/sen")
    ModelAndView ask(
            @RequestParam(required = false) @Nullable UUID tid,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var place = HeldTimes.place(tid);
        return door.behindDoor(
                request,
                response,
                hash -> times.find(tid)
                        .filter(late::isTime)
                        .map(visit -> pages.late(visit, place, locale))
                        .orElseGet(place::back));
    }

    @PostMapping("/trad/sen")
    ModelAndView say(
            @RequestParam(required = false) @Nullable UUID tid,
            @RequestParam(required = false) @Nullable Integer minuter,
            HttpServletRequest request,
            HttpServletResponse response) {
        var place = HeldTimes.place(tid);
        return door.behindDoor(
                request,
                response,
                hash -> times.find(tid)
                        .filter(visit -> minuter != null
                                && VisitPages.isLength(minuter)
                                && late.late(visit.attendance(), minuter))
                        .map(visit -> place.done("sen"))
                        .orElseGet(place::back));
    }
}
