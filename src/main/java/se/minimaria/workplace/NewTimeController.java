package se.minimaria.workplace;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.AssignmentId;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Slot;
import se.minimaria.booking.SlotQuery;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Dates;

/** Ny tid: books a time for somebody whose file one may open. Any place; with the own authority's staff. */
@Controller
class NewTimeController {

    private static final int DAYS = 14;
    private static final int ENOUGH = 1500;
    private static final int SHOWN = 60;
    private static final String MINE = "jag";

    private final FileDoor door;
    private final FindSlots slots;
    private final TakeTime taking;
    private final NewTimePages pages;
    private final Network network;
    private final Words words;

    NewTimeController(
            FileDoor door, FindSlots slots, TakeTime taking, NewTimePages pages, Network network, Words words) {
        this.door = door;
        this.slots = slots;
        this.taking = taking;
        this.pages = pages;
        this.network = network;
        this.words = words;
    }

    @GetMapping("/arbete/kalender/ny")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String fran,
            @RequestParam(required = false) @Nullable String mottagning,
            @RequestParam(required = false) @Nullable String vem,
            @RequestParam(required = false) @Nullable String flytta,
            Locale locale) {
        if (person == null) {
            return Views.redirect("/arbete/personer", "choose-person");
        }
        var file = Addresses.file(person);
        return door.beside(file, locale, () -> {
            var asked = new NewTimePages.Asked(
                    file,
                    Dates.read(fran),
                    place(mottagning),
                    MINE.equals(vem),
                    taking.moved(file, flytta),
                    words.in(locale));
            return Views.page("slots", pages.of(asked, found(asked), null, false));
        });
    }

    @PostMapping("/arbete/kalender/ny")
    ModelAndView book(
            @RequestParam String person,
            @RequestParam String hos,
            @RequestParam String mottagning,
            @RequestParam String borjar,
            @RequestParam(required = false) @Nullable String flytta,
            Locale locale) {
        var file = Addresses.file(person);
        var asked = new NewTimePages.Asked(
                file, Optional.empty(), Optional.empty(), false, taking.moved(file, flytta), words.in(locale));
        return door.beside(file, locale, () -> {
            var wanted = place(mottagning)
                    .flatMap(clinic -> slots.named(new AssignmentId(Addresses.id(hos)), clinic, moment(borjar)));
            return wanted.map(slot -> book(slot, asked)).orElseGet(() -> refused(asked, "booking.refused.not-working"));
        });
    }

    private ModelAndView book(Slot wanted, NewTimePages.Asked asked) {
        return switch (taking.take(wanted, asked)) {
            case BookResult.Booked booked ->
                Views.redirect(
                        Addresses.of(asked.file(), booked.attendance()),
                        asked.moved().isPresent() ? "visit-moved" : "booked");
            case BookResult.Held held -> throw new IllegalStateException("Asked to book, not to hold");
            case BookResult.Taken taken ->
                Views.page(
                        "slots",
                        pages.of(asked, taken.nearest(), asked.speech().text("workplace.slots.taken"), true),
                        HttpStatus.CONFLICT);
            case BookResult.NotOffered(String messageKey) -> refused(asked, messageKey);
        };
    }

    private ModelAndView refused(NewTimePages.Asked asked, String messageKey) {
        return Views.page(
                "slots", pages.of(asked, found(asked), asked.speech().text(messageKey), false), HttpStatus.CONFLICT);
    }

    private List<Slot> found(NewTimePages.Asked asked) {
        var from = asked.from()
                .map(day -> Sweden.instant(day.atStartOfDay()))
                .orElse(asked.speech().now());
        var query = new SlotQuery(
                from,
                Sweden.instant(Sweden.day(from).plusDays(DAYS).atStartOfDay()),
                asked.clinic().map(Set::of).orElse(Set.of()),
                Set.of(),
                asked.own() ? Optional.of(Access.onDuty().assignment()) : Optional.empty(),
                ENOUGH);
        var own = slots.find(query).stream()
                .filter(slot -> slot.principal().equals(Access.onDuty().principal()))
                .toList();
        return wholeDays(own);
    }

    /** The first day and as many more as fit; no day is cut, so that each time can be reached from the day before. */
    private static List<Slot> wholeDays(List<Slot> all) {
        if (all.size() <= SHOWN) {
            return all;
        }
        var first = Sweden.day(all.getFirst().starts());
        var cut = Sweden.day(all.get(SHOWN).starts());
        return all.stream()
                .filter(slot -> {
                    var day = Sweden.day(slot.starts());
                    return day.equals(first) || day.isBefore(cut);
                })
                .toList();
    }

    private Optional<ClinicId> place(@Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(network::clinicAt).map(clinic -> clinic.id());
    }

    private static Instant moment(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeParseException noMoment) {
            throw Addresses.notFound();
        }
    }
}
