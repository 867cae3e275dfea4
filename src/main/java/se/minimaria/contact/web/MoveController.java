package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.Move;

/**
 * Another time in the place of one: the times of the same authority, and one click that moves. Whoever wants to meet
 * another authority books anew; the page says so and leads there.
 */
@Controller
class MoveController {

    private final Move move;
    private final HeldTimes times;
    private final YouthPages door;
    private final VisitPages pages;

    MoveController(Move move, HeldTimes times, YouthPages door, VisitPages pages) {
        this.move = move;
        this.times = times;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping("/trad/byt")
    ModelAndView choose(
            @RequestParam(required = false) @Nullable UUID tid,
            @ModelAttribute("filter") SlotFilter filter,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var place = HeldTimes.place(tid);
        return door.behindDoor(
                request,
                response,
                hash -> times.ahead(tid)
                        .map(visit -> pages.move(visit, filter, place, locale))
                        .orElseGet(place::back));
    }

    @PostMapping("/trad/byt")
    ModelAndView move(
            @RequestParam(required = false) @Nullable UUID tid,
            @RequestParam(required = false) @Nullable String slot,
            @ModelAttribute("filter") SlotFilter filter,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var place = HeldTimes.place(tid);
        return door.behindDoor(
                request,
                response,
                hash -> times.ahead(tid)
                        .map(visit -> pages.move(
                                visit,
                                slot,
                                filter,
                                place,
                                locale,
                                to -> Optional.of(move.move(visit.attendance(), to))))
                        .orElseGet(place::back));
    }
}
