package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.Slot;
import se.minimaria.contact.VisitKeys;
import se.minimaria.web.Option;

/** Shows a time that is kept and one that is booked. */
@Component
class Booked {

    private final Keeping keeping;
    private final SlotsPageMaker slots;
    private final VisitWords visitWords;
    private final Phrases phrases;
    private final VisitKeys keys;

    Booked(Keeping keeping, SlotsPageMaker slots, VisitWords visitWords, Phrases phrases, VisitKeys keys) {
        this.keeping = keeping;
        this.slots = slots;
        this.visitWords = visitWords;
        this.phrases = phrases;
        this.keys = keys;
    }

    Optional<Choosing.Kept> kept(HttpServletRequest request) {
        return keeping.kept(request);
    }

    Optional<String> openedWith(HttpServletRequest request) {
        return keeping.openedWith(request);
    }

    boolean opens(Choosing.Kept kept) {
        return keeping.opens(kept);
    }

    ModelAndView reach(Choosing.Kept kept, Slot slot, Locale locale) {
        return new ModelAndView("contact/reach")
                .addObject("slot", keeping.choice(slot, locale))
                .addObject("until", keeping.time(kept.until(), locale))
                .addObject("authority", phrases.authority(slot.principal()))
                .addObject("newWords", kept.form().isPresent())
                .addObject("ways", ways(locale));
    }

    /** Has whoever booked told about it, if they wanted to be. */
    void tell(AttendanceId visit, ReachForm form, Locale locale) {
        form.wanted().ifPresent(wanted -> keys.tell(visit, wanted, locale));
    }

    /** The coming times, the words if they are new, and the code to the links if there are any. */
    ModelAndView done(List<HeldVisit> visits, List<String> words, Locale locale) {
        var coming = visits.stream()
                .filter(held -> !held.visit().cancelled())
                .map(held -> visitWords.line(held.visit(), held.file().isPresent(), locale))
                .filter(VisitLine::coming)
                .toList();
        var pin = coming.stream()
                .flatMap(line -> keys.pin(new AttendanceId(line.attendance())).stream())
                .findFirst();
        return new ModelAndView("contact/booked")
                .addObject("words", words)
                .addObject("visits", coming)
                .addObject("pin", pin.orElse(null));
    }

    private List<Option> ways(Locale locale) {
        return Stream.of(ReachForm.NOT_AT_ALL, "sms", "mejl")
                .map(way -> new Option(way, phrases.text(locale, "contact.reach.way." + way)))
                .toList();
    }

    /** Somebody else wanted the time after the ten minutes. */
    ModelAndView refused(Locale locale) {
        var filter = new SlotFilter(null, null, null, null, null);
        return new ModelAndView("contact/slots", HttpStatus.CONFLICT)
                .addObject("page", slots.page(filter, locale))
                .addObject("refused", phrases.text(locale, "contact.slots.hold-over"));
    }
}
