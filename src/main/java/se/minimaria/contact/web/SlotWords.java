package se.minimaria.contact.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import se.minimaria.booking.Mode;
import se.minimaria.booking.Slot;

/** Says free times in words. */
@NamedInterface("times")
@Component
public class SlotWords {

    private final Phrases phrases;

    SlotWords(Phrases phrases) {
        this.phrases = phrases;
    }

    public SlotChoice choice(Slot slot, Locale locale) {
        var digital = slot.mode() == Mode.DIGITAL;
        return new SlotChoice(
                SlotKey.of(slot).text(),
                phrases.time(slot.starts(), locale),
                phrases.soon(slot.starts(), locale),
                phrases.fullDay(slot.starts(), locale),
                phrases.place(slot.clinic(), digital, locale),
                phrases.person(slot.staffGivenName(), Optional.of(slot.profession()), locale),
                Duration.between(slot.starts(), slot.ends()).toMinutes(),
                digital);
    }
}
