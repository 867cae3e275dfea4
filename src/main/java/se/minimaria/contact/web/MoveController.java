package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Move;
import se.minimaria.booking.Slot;
import se.minimaria.booking.Visit;

/**
 * Another time in the place of one: the times of the same authority, and one click that moves. Whoever wants to meet
 * another authority books anew; the page says so and leads there.
 */
@Controller
class MoveController {

    private final Move move;
    private final FindSlots slots;
    private final HeldTimes times;
    private final YouthPages pages;
    private final SlotsPageMaker maker;

    MoveController(Move move, FindSlots slots, HeldTimes times, YouthPages pages, SlotsPageMaker maker) {
        this.move = move;
        this.slots = slots;
        this.times = times;
        this.pages = pages;
        this.maker = maker;
    }

    @GetMapping("/trad/byt")
    ModelAndView choose(
            @RequestParam(required = false) @Nullable UUID tid,
            @ModelAttribute("filter") SlotFilter filter,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return pages.behindDoor(
                request,
                response,
                hash -> times.ahead(tid)
                        .map(visit -> page(visit, filter, HttpStatus.OK, locale))
                        .orElseGet(MoveController::thread));
    }

    @PostMapping("/trad/byt")
    ModelAndView move(
            @RequestParam(required = false) @Nullable UUID tid,
            @RequestParam(required = false) @Nullable String slot,
            @ModelAttribute("filter") SlotFilter filter,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return pages.behindDoor(
                request,
                response,
                hash -> times.ahead(tid)
                        .map(visit -> move(visit, wanted(slot), filter, locale))
                        .orElseGet(MoveController::thread));
    }

    private ModelAndView move(Visit visit, Optional<Slot> wanted, SlotFilter filter, Locale locale) {
        if (wanted.isEmpty()) {
            return refused("contact.offer.gone", visit, filter, HttpStatus.CONFLICT, locale);
        }
        return switch (move.move(visit.attendance(), wanted.get())) {
            case BookResult.Booked booked -> new ModelAndView("redirect:/trad?nytt=flyttad");
            case BookResult.Taken taken ->
                page(visit, filter, HttpStatus.CONFLICT, locale)
                        .addObject("nearest", pages.choices(taken.nearest(), locale));
            case BookResult.NotOffered not -> refused(not.messageKey(), visit, filter, HttpStatus.CONFLICT, locale);
            case BookResult.Held held -> throw new IllegalStateException("A visit moves at once");
        };
    }

    private Optional<Slot> wanted(@Nullable String slot) {
        return SlotKey.parse(slot).flatMap(key -> slots.named(key.assignment(), key.clinic(), key.starts()));
    }

    private ModelAndView refused(
            String messageKey, Visit visit, SlotFilter filter, HttpStatusCode status, Locale locale) {
        return page(visit, filter, status, locale).addObject("refused", pages.text(locale, messageKey));
    }

    private ModelAndView page(Visit visit, SlotFilter filter, HttpStatusCode status, Locale locale) {
        return new ModelAndView("contact/move", status)
                .addObject("visit", times.line(visit, locale))
                .addObject("page", maker.sameStore(filter, visit.principal(), locale));
    }

    private static ModelAndView thread() {
        return new ModelAndView("redirect:/trad");
    }
}
