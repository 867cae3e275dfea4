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
import se.minimaria.booking.Cancel;
import se.minimaria.booking.CancelResult;

/** Giving back a time: a page of its own that names it, then one click. */
@Controller
class CancelController {

    private final HeldTimes times;
    private final Cancel cancel;
    private final YouthPages door;
    private final VisitPages pages;

    CancelController(HeldTimes times, Cancel cancel, YouthPages door, VisitPages pages) {
        this.times = times;
        this.cancel = cancel;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping("/trad/avboka")
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
                        .map(visit -> pages.cancel(visit, place, locale))
                        .orElseGet(place::back));
    }

    @PostMapping("/trad/avboka")
    ModelAndView cancel(
            @RequestParam(required = false) @Nullable UUID tid,
            HttpServletRequest request,
            HttpServletResponse response) {
        var place = HeldTimes.place(tid);
        return door.behindDoor(
                request,
                response,
                hash -> times.find(tid)
                        .filter(visit -> cancel.cancel(visit.appointment()) == CancelResult.CANCELLED)
                        .map(visit -> place.done("avbokad"))
                        .orElseGet(place::back));
    }
}
