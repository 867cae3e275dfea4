package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.Slot;

/** Shows a time that is kept and one that is booked. */
@Component
class Booked {

    private final Keeping keeping;
    private final SlotsPageMaker slots;
    private final ThreadPageMaker maker;
    private final Phrases phrases;

    Booked(Keeping keeping, SlotsPageMaker slots, ThreadPageMaker maker, Phrases phrases) {
        this.keeping = keeping;
        this.slots = slots;
        this.maker = maker;
        this.phrases = phrases;
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
                .addObject("newWords", kept.form().isPresent());
    }

    /** The coming times, and the words if they are new. */
    ModelAndView done(List<HeldVisit> visits, List<String> words, Locale locale) {
        return new ModelAndView("contact/booked")
                .addObject("words", words)
                .addObject(
                        "visits",
                        visits.stream()
                                .filter(held -> !held.visit().cancelled())
                                .map(held ->
                                        maker.line(held.visit(), held.file().isPresent(), locale))
                                .filter(ThreadPage.VisitLine::coming)
                                .toList());
    }

    /** Somebody else wanted the time after the ten minutes. */
    ModelAndView refused(Locale locale) {
        var filter = new SlotFilter(null, null, null, null, null);
        return new ModelAndView("contact/slots", HttpStatus.CONFLICT)
                .addObject("page", slots.page(filter, locale))
                .addObject("refused", phrases.text(locale, "contact.slots.hold-over"));
    }
}
