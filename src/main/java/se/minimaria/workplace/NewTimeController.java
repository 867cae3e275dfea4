package se.minimaria.workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Slot;
import se.minimaria.booking.SlotQuery;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.person.FileNames;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Option;
import se.minimaria.workplace.NewTimePage.Day;
import se.minimaria.workplace.NewTimePage.Free;

/** Ny tid: books a time for somebody who has a file here. Any place; with the own authority's staff. */
@Controller
class NewTimeController {

    private static final int DAYS = 14;
    private static final int ENOUGH = 400;
    private static final int SHOWN = 40;

    private final FindSlots slots;
    private final Book booking;
    private final FileNames names;
    private final Network network;
    private final Words words;

    NewTimeController(FindSlots slots, Book booking, FileNames names, Network network, Words words) {
        this.slots = slots;
        this.booking = booking;
        this.names = names;
        this.network = network;
        this.words = words;
    }

    @GetMapping("/arbete/kalender/ny")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String fran,
            @RequestParam(required = false) @Nullable String mottagning,
            Locale locale) {
        if (person == null) {
            return Views.redirect("/arbete/personer", "choose-person");
        }
        var asked = new Asked(Addresses.file(person), Dates.read(fran), place(mottagning), words.in(locale));
        return Views.page("slots", page(asked, found(asked), null, false));
    }

    @PostMapping("/arbete/kalender/ny")
    ModelAndView book(
            @RequestParam String person,
            @RequestParam String hos,
            @RequestParam String mottagning,
            @RequestParam String borjar,
            Locale locale) {
        var file = Addresses.file(person);
        var asked = new Asked(file, Optional.empty(), Optional.empty(), words.in(locale));
        page(asked, List.of(), null, false);
        var wanted = place(mottagning)
                .flatMap(clinic -> slots.named(new AssignmentId(Addresses.id(hos)), clinic, moment(borjar)));
        if (wanted.isEmpty()) {
            return refused(asked, "booking.refused.not-working");
        }
        return switch (booking.book(wanted.get(), new Attendee.File(file))) {
            case BookResult.Booked booked -> Views.redirect(Addresses.of(file), "booked");
            case BookResult.Held held -> throw new IllegalStateException("Asked to book, not to hold");
            case BookResult.Taken taken -> Views.page(
                    "slots",
                    page(asked, taken.nearest(), asked.speech().text("workplace.slots.taken"), true),
                    HttpStatus.CONFLICT);
            case BookResult.NotOffered(String messageKey) -> refused(asked, messageKey);
        };
    }

    private ModelAndView refused(Asked asked, String messageKey) {
        return Views.page(
                "slots", page(asked, found(asked), asked.speech().text(messageKey), false), HttpStatus.CONFLICT);
    }

    private List<Slot> found(Asked asked) {
        var from = asked.from()
                .map(day -> Sweden.instant(day.atStartOfDay()))
                .orElse(asked.speech().now());
        var query = new SlotQuery(
                from,
                Sweden.instant(Sweden.day(from).plusDays(DAYS).atStartOfDay()),
                asked.clinic().map(Set::of).orElse(Set.of()),
                Set.of(),
                Optional.empty(),
                ENOUGH);
        return slots.find(query).stream()
                .filter(slot -> slot.principal().equals(Access.onDuty().principal()))
                .limit(SHOWN)
                .toList();
    }

    private NewTimePage page(Asked asked, List<Slot> found, @Nullable String refusal, boolean taken) {
        var known = names.of(Set.of(asked.file()));
        if (known.isEmpty()) {
            throw Addresses.notFound();
        }
        var speech = asked.speech();
        var days = found.stream().map(slot -> Sweden.day(slot.starts())).distinct();
        return new NewTimePage(
                asked.file().toString(),
                Named.of(asked.file(), known, speech),
                asked.from().map(LocalDate::toString).orElse(""),
                asked.clinic().map(ClinicId::value).orElse(""),
                Stream.concat(
                                Stream.of(new Option("", speech.text("workplace.slots.anywhere"))),
                                network.clinics().stream().map(one -> new Option(one.id().value(), one.name())))
                        .toList(),
                refusal,
                taken,
                days.map(day -> new Day(speech.weekday(day), free(day, found, speech))).collect(Collectors.toList()));
    }

    private List<Free> free(LocalDate day, List<Slot> found, Speech speech) {
        return found.stream()
                .filter(slot -> Sweden.day(slot.starts()).equals(day))
                .map(slot -> new Free(
                        slot.assignment().toString(),
                        slot.clinic().value(),
                        slot.starts().toString(),
                        speech.time(slot.starts()),
                        network.clinic(slot.clinic()).name(),
                        speech.signed(slot.staffGivenName(), slot.profession().key())))
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

    private record Asked(FileId file, Optional<LocalDate> from, Optional<ClinicId> clinic, Speech speech) {}
}
