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
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Slot;
import se.minimaria.contact.ReturnWords;
import se.minimaria.web.FormKey;
import se.minimaria.web.FormKeys;

/**
 * Free times at any place, for anybody. Each is a button that keeps it for ten minutes: for the words that opened the
 * door, or else for new words that follow from this form.
 */
@Controller
class SlotsController {

    private final SlotsPageMaker maker;
    private final FindSlots slots;
    private final Book book;
    private final ReturnWords words;
    private final FormKeys keys;
    private final Keeping keeping;

    SlotsController(
            SlotsPageMaker maker, FindSlots slots, Book book, ReturnWords words, FormKeys keys, Keeping keeping) {
        this.maker = maker;
        this.slots = slots;
        this.book = book;
        this.words = words;
        this.keys = keys;
        this.keeping = keeping;
    }

    @GetMapping("/boka/tid")
    ModelAndView choose(@ModelAttribute("filter") SlotFilter filter, Locale locale) {
        return page(filter, HttpStatus.OK, locale);
    }

    @PostMapping("/boka/tid")
    ModelAndView keep(
            @RequestParam(required = false) @Nullable String slot,
            @RequestParam(required = false) @Nullable String key,
            @ModelAttribute("filter") SlotFilter filter,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var wanted = SlotKey.parse(slot);
        var holder = holder(key, request);
        if (wanted.isEmpty() || holder.isEmpty()) {
            var problem = slot == null ? "contact.slots.choose" : "contact.key.old";
            return refused(problem, filter, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        if (!keeping.allows(request)) {
            return refused("contact.words.slowly", filter, HttpStatus.TOO_MANY_REQUESTS, locale);
        }
        var named = wanted.get();
        return OpenDoor.holding(holder.get().codeHash(), () -> {
            var free = slots.named(named.assignment(), named.clinic(), named.starts());
            if (free.isEmpty()) {
                return refused("contact.offer.gone", filter, HttpStatus.CONFLICT, locale);
            }
            return keep(free.get(), named, holder.get(), filter, locale, held -> keeping.keep(held, request, response));
        });
    }

    private ModelAndView keep(
            Slot free, SlotKey named, Holder holder, SlotFilter filter, Locale locale, KeptBy browser) {
        return switch (book.hold(free)) {
            case BookResult.Held held -> {
                browser.keep(
                        new Choosing.Kept(holder.codeHash(), holder.form(), held.appointment(), named, held.until()));
                yield new ModelAndView("redirect:/boka/na");
            }
            case BookResult.Taken taken ->
                page(filter, HttpStatus.CONFLICT, locale)
                        .addObject("nearest", keeping.choices(taken.nearest(), locale));
            case BookResult.NotOffered not -> refused(not.messageKey(), filter, HttpStatus.CONFLICT, locale);
            case BookResult.Booked booked -> throw new IllegalStateException("A time is kept before it is booked");
        };
    }

    /** Who keeps the time: the words that are open, the words being chosen with, or new ones. */
    private Optional<Holder> holder(@Nullable String key, HttpServletRequest request) {
        var open = keeping.openedWith(request);
        if (open.isPresent()) {
            return open.map(hash -> new Holder(hash, Optional.empty()));
        }
        var form = keeping.kept(request)
                .flatMap(Choosing.Kept::form)
                .or(() -> keys.check(key).map(FormKey::number));
        return form.map(number -> new Holder(words.hash(words.of(number)), Optional.of(number)));
    }

    private ModelAndView refused(String messageKey, SlotFilter filter, HttpStatusCode status, Locale locale) {
        return page(filter, status, locale).addObject("refused", keeping.text(locale, messageKey));
    }

    private ModelAndView page(SlotFilter filter, HttpStatusCode status, Locale locale) {
        return new ModelAndView("contact/slots", status).addObject("page", maker.page(filter, locale));
    }

    private record Holder(String codeHash, Optional<UUID> form) {

        @Override
        public String toString() {
            return "Holder[****]";
        }
    }

    private interface KeptBy {
        void keep(Choosing.Kept kept);
    }
}
