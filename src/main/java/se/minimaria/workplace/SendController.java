package se.minimaria.workplace;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.disclosure.Passage;
import se.minimaria.disclosure.SendSigned;
import se.minimaria.person.ClientFile;
import se.minimaria.record.Entry;
import se.minimaria.record.EntryId;
import se.minimaria.record.ReadEntry;

/** Sends sections of an entry that is signed: what was stopped then may pass now. */
@Controller
class SendController {

    private static final String PATH = "/arbete/personer/{id}/poster/{entry}/skicka";

    private final FileDoor door;
    private final ReadEntry entries;
    private final SendSigned sending;
    private final SendPages pages;
    private final Words words;

    SendController(FileDoor door, ReadEntry entries, SendSigned sending, SendPages pages, Words words) {
        this.door = door;
        this.entries = entries;
        this.sending = sending;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String id,
            @PathVariable String entry,
            @RequestParam(required = false) @Nullable String till,
            Locale locale) {
        return door.enter(
                id,
                Purpose.DOCUMENTATION,
                locale,
                file -> Views.page(
                        "send", pages.of(file, read(file, entry), SendForm.to(till), null, words.in(locale))));
    }

    @PostMapping(PATH)
    ModelAndView send(
            @PathVariable String id, @PathVariable String entry, @ModelAttribute("form") SendForm form, Locale locale) {
        return door.enter(
                id, Purpose.DOCUMENTATION, locale, file -> send(file, read(file, entry), form, words.in(locale)));
    }

    private ModelAndView send(ClientFile file, Entry entry, SendForm form, Speech speech) {
        var receiver = pages.receiver(file, entry, form, speech).orElseThrow(Addresses::notFound);
        var wrong = wrong(pages.of(file, entry, form, null, speech));
        if (wrong.isPresent()) {
            return Views.invalid(Views.page("send", pages.of(file, entry, form, speech.text(wrong.get()), speech)));
        }
        var reason = form.reason().isEmpty() ? null : form.reason();
        var sent = sending.send(file.id(), entry.id(), receiver, form.chosen(), reason).stream()
                .allMatch(Passage::sent);
        return Views.redirect(
                Addresses.of(file.id()) + "/poster/" + entry.id(), sent ? "sections-sent" : "sections-stopped");
    }

    /** What is missing; pressing twice is no fault. */
    private static Optional<String> wrong(SendPage page) {
        var ticked = page.rows().stream().filter(SendPage.Row::ticked).toList();
        var chosen = ticked.stream().filter(SendPage.Row::isOpen).toList();
        var again = ticked.stream().anyMatch(SendPage.Row::sent);
        if (chosen.isEmpty()) {
            return again ? Optional.empty() : Optional.of("workplace.send.error.none");
        }
        var weighs = chosen.stream().anyMatch(row -> row.verdict().css().equals("ask"));
        return weighs && page.reason().isEmpty() ? Optional.of("workplace.send.error.reason") : Optional.empty();
    }

    private Entry read(ClientFile file, String typed) {
        return entries.read(file.id(), new EntryId(Addresses.id(typed)), Purpose.DOCUMENTATION)
                .orElseThrow(Addresses::notFound);
    }
}
