package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.booking.Slot;
import se.minimaria.contact.ReadThread;

/** What the pages of booking have in common: the time that is being kept, and how times are said. */
@Component
class Keeping {

    private final Choosing choosing;
    private final WordsAtHand words;
    private final WordThrottle throttle;
    private final SlotWords slots;
    private final Phrases phrases;
    private final ReadThread readThread;

    Keeping(
            Choosing choosing,
            WordsAtHand words,
            WordThrottle throttle,
            SlotWords slots,
            Phrases phrases,
            ReadThread readThread) {
        this.choosing = choosing;
        this.words = words;
        this.throttle = throttle;
        this.slots = slots;
        this.phrases = phrases;
        this.readThread = readThread;
    }

    /** The words that opened the door, as long as they open something: they may have ended since. */
    Optional<String> openedWith(HttpServletRequest request) {
        return words.hash(request);
    }

    /** Whether the words of a time that is kept open something. */
    boolean opens(Choosing.Kept kept) {
        return OpenDoor.holding(kept.codeHash(), readThread::opens);
    }

    Optional<Choosing.Kept> kept(HttpServletRequest request) {
        return choosing.kept(request);
    }

    void keep(Choosing.Kept kept, HttpServletRequest request, HttpServletResponse response) {
        choosing.keep(kept, request, response);
    }

    boolean allows(HttpServletRequest request) {
        return throttle.allowsHold(request);
    }

    SlotChoice choice(Slot slot, Locale locale) {
        return slots.choice(slot, locale);
    }

    List<SlotChoice> choices(List<Slot> free, Locale locale) {
        return free.stream()
                .sorted(Comparator.comparing(Slot::starts))
                .map(slot -> slots.choice(slot, locale))
                .toList();
    }

    String text(Locale locale, String key) {
        return phrases.text(locale, key);
    }

    String time(Instant instant, Locale locale) {
        return phrases.time(instant, locale);
    }
}
