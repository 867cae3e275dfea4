package se.minimaria.waiting.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.FreedTimes;
import se.minimaria.contact.web.SlotWords;
import se.minimaria.shared.Sweden;
import se.minimaria.waiting.HeldWish.Opened;
import se.minimaria.waiting.Offer;
import se.minimaria.web.Moments;

/** Makes the page of a wish. */
@Component
class WishPages {

    private final FreedTimes times;
    private final SlotWords words;
    private final Moments moments;
    private final Clock clock;

    WishPages(FreedTimes times, SlotWords words, Moments moments, Clock clock) {
        this.times = times;
        this.words = words;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param shown whether the code is shown, to whoever has just made the wish
     */
    ModelAndView of(Opened opened, boolean shown, Locale locale) {
        var wish = opened.wish();
        var asked = opened.offers().stream()
                .filter(offer -> offer.isOpen(clock.instant()))
                .findFirst()
                .flatMap(offer -> asked(offer, locale));
        return new ModelAndView("waiting/wish")
                .addObject("ending", wish.ending().map(ending -> ending.key()).orElse(null))
                .addObject("keeps", wish.visit().isPresent())
                .addObject("pin", shown ? wish.code().pin() : null)
                .addObject("asked", asked.orElse(null));
    }

    private Optional<Asked> asked(Offer offer, Locale locale) {
        return times.at(offer.assignment(), offer.clinic(), offer.starts()).map(slot -> {
            var choice = words.choice(slot, locale);
            return new Asked(
                    offer.id().toString(),
                    choice.when(),
                    choice.place(),
                    choice.whom(),
                    choice.minutes(),
                    until(offer.expires(), locale));
        });
    }

    private String until(Instant moment, Locale locale) {
        var wall = Sweden.wall(moment);
        return moments.near(wall.toLocalDate(), locale) + " " + moments.time(wall, locale);
    }

    /** A time that one is asked about. */
    record Asked(String id, String when, String place, String whom, long minutes, String until) {}
}
