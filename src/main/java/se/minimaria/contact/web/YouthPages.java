package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.Slot;
import se.minimaria.contact.Conversation;
import se.minimaria.contact.ReadThread;

/** What the pages behind the four words have in common: the door, and how a thread is shown. */
@Component
class YouthPages {

    private final OpenDoor door;
    private final ReadThread readThread;
    private final ThreadPageMaker threads;
    private final SlotWords slots;
    private final Phrases phrases;

    YouthPages(OpenDoor door, ReadThread readThread, ThreadPageMaker threads, SlotWords slots, Phrases phrases) {
        this.door = door;
        this.readThread = readThread;
        this.threads = threads;
        this.slots = slots;
        this.phrases = phrases;
    }

    /**
     * Works as whoever opened the door, and keeps it open; the form for the words when it is shut. The words are asked for
     * each time: a browser that remembers them must not reach further than they do.
     */
    ModelAndView behindDoor(
            HttpServletRequest request, HttpServletResponse response, Function<String, ModelAndView> work) {
        var hash = door.codeHash(request);
        if (hash.isEmpty()) {
            return words(request);
        }
        try {
            var page = OpenDoor.holding(hash.get(), () -> {
                if (!readThread.opens()) {
                    throw new DoorShut();
                }
                return work.apply(hash.get());
            });
            door.keepOpen(hash.get(), request, response);
            return page;
        } catch (DoorShut shut) {
            door.close(request, response);
            return words(request);
        }
    }

    ModelAndView thread(Conversation conversation, List<HeldVisit> visits, Locale locale) {
        return new ModelAndView("contact/thread").addObject("page", threads.page(conversation, visits, locale));
    }

    List<SlotChoice> choices(List<Slot> free, Locale locale) {
        return free.stream()
                .sorted(Comparator.comparing(Slot::starts))
                .map(slot -> slots.choice(slot, locale))
                .toList();
    }

    String text(Locale locale, String key, Object... arguments) {
        return phrases.text(locale, key, arguments);
    }

    /**
     * The form for the words; what was being written goes along, and of anything else it says that it was not done. It
     * stands at an address of its own, so that no link on it repeats what lay behind the door.
     */
    private static ModelAndView words(HttpServletRequest request) {
        if ("GET".equals(request.getMethod()) && request.getQueryString() != null) {
            return new ModelAndView("redirect:/trad");
        }
        var written = request.getParameter("m");
        return new ModelAndView("contact/words")
                .addObject("form", new WordsForm("", written))
                .addObject("undone", !"GET".equals(request.getMethod()) && written == null);
    }
}
