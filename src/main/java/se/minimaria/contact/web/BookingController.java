package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Slot;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.ReturnWords;

/**
 * The last two steps of a booking. Whoever had no words gets them in the answer to the last form; sent again, it shows the
 * same words and books nothing twice.
 */
@Controller
class BookingController {

    private final FindSlots slots;
    private final Book book;
    private final OpenThread openThread;
    private final ReturnWords words;
    private final HolderVisits visits;
    private final Booked pages;

    BookingController(
            FindSlots slots, Book book, OpenThread openThread, ReturnWords words, HolderVisits visits, Booked pages) {
        this.slots = slots;
        this.book = book;
        this.openThread = openThread;
        this.words = words;
        this.visits = visits;
        this.pages = pages;
    }

    @GetMapping("/boka/na")
    ModelAndView reach(HttpServletRequest request, Locale locale) {
        var kept = pages.kept(request);
        return kept.isEmpty() ? again() : reach(kept.get(), ReachForm.empty(), HttpStatus.OK, locale);
    }

    @PostMapping("/boka/klart")
    ModelAndView book(
            @ModelAttribute("form") ReachForm form, BindingResult errors, HttpServletRequest request, Locale locale) {
        var kept = pages.kept(request);
        if (kept.isEmpty()) {
            return again();
        }
        var alias = Alias.of(form.alias(), "alias", errors);
        form.check(errors);
        if (errors.hasErrors()) {
            return reach(kept.get(), form, HttpStatus.UNPROCESSABLE_CONTENT, locale)
                    .addObject("hasErrors", true);
        }
        return book(kept.get(), alias, form, locale);
    }

    @GetMapping("/boka/klart")
    ModelAndView done(HttpServletRequest request, Locale locale) {
        var kept = pages.kept(request);
        if (kept.isPresent() && !OpenDoor.holding(kept.get().codeHash(), () -> booked(kept.get()))) {
            return new ModelAndView("redirect:/boka/na");
        }
        var hash = pages.openedWith(request);
        return hash.isEmpty()
                ? new ModelAndView("redirect:/trad")
                : OpenDoor.holding(hash.get(), () -> pages.done(visits.of(), List.of(), locale));
    }

    private ModelAndView book(Choosing.Kept kept, @Nullable String alias, ReachForm reach, Locale locale) {
        if (kept.form().isPresent()) {
            var form = kept.form().get();
            var slot = slot(kept);
            if (slot.isEmpty()) {
                return OpenDoor.visiting(() -> pages.refused(locale));
            }
            // before the time is booked, so that words that are shown always open something
            OpenDoor.visiting(() -> openThread.openFor(form, slot.get(), alias));
        }
        if (!pages.opens(kept)) {
            return again();
        }
        return OpenDoor.holding(kept.codeHash(), () -> {
            if (!booked(kept)) {
                var result = book.confirm(kept.appointment(), new Attendee.Holder(kept.codeHash(), alias));
                if (!(result instanceof BookResult.Booked(var appointment, var visit))) {
                    return pages.refused(locale);
                }
                pages.tell(visit, reach, locale);
            }
            return kept.form().isPresent()
                    ? pages.done(visits.of(), words.of(kept.form().get()).spoken(), locale)
                    : new ModelAndView("redirect:/boka/klart");
        });
    }

    private boolean booked(Choosing.Kept kept) {
        return visits.of().stream()
                .map(HeldVisit::visit)
                .anyMatch(visit -> visit.appointment().equals(kept.appointment()));
    }

    private ModelAndView reach(Choosing.Kept kept, ReachForm form, HttpStatusCode status, Locale locale) {
        return slot(kept)
                .map(slot -> pages.reach(kept, slot, locale).addObject("form", form))
                .map(page -> with(status, page))
                .orElseGet(BookingController::again);
    }

    private Optional<Slot> slot(Choosing.Kept kept) {
        var named = kept.slot();
        return OpenDoor.visiting(() -> slots.named(named.assignment(), named.clinic(), named.starts()));
    }

    private static ModelAndView with(HttpStatusCode status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static ModelAndView again() {
        return new ModelAndView("redirect:/boka/tid");
    }
}
