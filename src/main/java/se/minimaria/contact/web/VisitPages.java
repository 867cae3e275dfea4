package se.minimaria.contact.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Slot;
import se.minimaria.booking.Visit;

/** The pages on which somebody without a log-in changes a visit, whichever door they came through. */
@Component
@NamedInterface("times")
public class VisitPages {

    private static final List<Integer> LENGTHS = List.of(5, 10, 15, 20, 30);

    private final FindSlots slots;
    private final SlotsPageMaker maker;
    private final SlotWords slotWords;
    private final VisitWords visitWords;
    private final Phrases phrases;

    VisitPages(FindSlots slots, SlotsPageMaker maker, SlotWords slotWords, VisitWords visitWords, Phrases phrases) {
        this.slots = slots;
        this.maker = maker;
        this.slotWords = slotWords;
        this.visitWords = visitWords;
        this.phrases = phrases;
    }

    /** Names the visit and asks whether to give it back. */
    public ModelAndView cancel(Visit visit, VisitPlace place, Locale locale) {
        return page("contact/cancel", visit, place, locale);
    }

    /** Asks how late. */
    public ModelAndView late(Visit visit, VisitPlace place, Locale locale) {
        return page("contact/late", visit, place, locale).addObject("lengths", LENGTHS);
    }

    /** Whether it is one of the lengths that {@link #late} asks about. */
    public static boolean isLength(@Nullable Integer minutes) {
        return minutes != null && LENGTHS.contains(minutes);
    }

    /** The times of the same authority. */
    public ModelAndView move(Visit visit, SlotFilter filter, VisitPlace place, Locale locale) {
        return move(visit, filter, place, HttpStatus.OK, locale);
    }

    /**
     * Moves a visit to the time that was chosen, or says why not.
     *
     * @param chosen what the form said
     * @param act moves it
     */
    public ModelAndView move(
            Visit visit,
            @Nullable String chosen,
            SlotFilter filter,
            VisitPlace place,
            Locale locale,
            Function<Slot, Optional<BookResult>> act) {
        var wanted = SlotKey.parse(chosen).flatMap(key -> slots.named(key.assignment(), key.clinic(), key.starts()));
        if (wanted.isEmpty()) {
            return refused("contact.offer.gone", visit, filter, place, locale);
        }
        var moved = act.apply(wanted.get());
        return moved.isEmpty()
                ? place.back()
                : switch (moved.get()) {
                    case BookResult.Booked booked -> place.done("flyttad");
                    case BookResult.Taken taken ->
                        move(visit, filter, place, HttpStatus.CONFLICT, locale)
                                .addObject("nearest", choices(taken.nearest(), locale));
                    case BookResult.NotOffered not -> refused(not.messageKey(), visit, filter, place, locale);
                    case BookResult.Held held -> throw new IllegalStateException("A visit moves at once");
                };
    }

    private ModelAndView refused(String messageKey, Visit visit, SlotFilter filter, VisitPlace place, Locale locale) {
        return move(visit, filter, place, HttpStatus.CONFLICT, locale)
                .addObject("refused", phrases.text(locale, messageKey));
    }

    private ModelAndView move(Visit visit, SlotFilter filter, VisitPlace place, HttpStatusCode status, Locale locale) {
        var page = page("contact/move", visit, place, locale).addObject("page", maker.instead(filter, visit, locale));
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(String template, Visit visit, VisitPlace place, Locale locale) {
        return new ModelAndView(template)
                .addObject("visit", visitWords.line(visit, locale))
                .addObject("place", place);
    }

    private List<SlotChoice> choices(List<Slot> free, Locale locale) {
        return free.stream()
                .sorted(Comparator.comparing(Slot::starts))
                .map(slot -> slotWords.choice(slot, locale))
                .toList();
    }
}
