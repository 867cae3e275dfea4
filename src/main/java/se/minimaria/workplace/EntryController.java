package se.minimaria.workplace;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.network.Network;
import se.minimaria.person.ClientFile;
import se.minimaria.record.Entry;
import se.minimaria.record.EntryId;
import se.minimaria.record.ReadEntry;
import se.minimaria.workplace.EntryPage.Part;

/** One entry in full, also as the answer to its signature: what was sent, what was stopped, and the doors. */
@Controller
class EntryController {

    private static final Purpose WHY = Purpose.DOCUMENTATION;

    private final FileDoor door;
    private final FileHeads heads;
    private final ReadEntry entries;
    private final PassageMaker passages;
    private final Network network;
    private final Words words;

    EntryController(
            FileDoor door, FileHeads heads, ReadEntry entries, PassageMaker passages, Network network, Words words) {
        this.door = door;
        this.heads = heads;
        this.entries = entries;
        this.passages = passages;
        this.network = network;
        this.words = words;
    }

    @GetMapping("/arbete/personer/{id}/poster/{entry}")
    ModelAndView show(@PathVariable String id, @PathVariable String entry, Locale locale) {
        return view(id, entry, false, locale);
    }

    @GetMapping("/arbete/personer/{id}/poster/{entry}/signerad")
    ModelAndView signed(@PathVariable String id, @PathVariable String entry, Locale locale) {
        return view(id, entry, true, locale);
    }

    private ModelAndView view(String id, String typed, boolean signedNow, Locale locale) {
        return door.enter(id, WHY, locale, file -> {
            var entry = entries.read(file.id(), new EntryId(Addresses.id(typed)), WHY)
                    .orElseThrow(Addresses::notFound);
            return Views.page("entry", page(file, entry, signedNow, words.in(locale)));
        });
    }

    private EntryPage page(ClientFile file, Entry entry, boolean signedNow, Speech speech) {
        return new EntryPage(
                heads.of(file, "record", speech),
                Mark.of(network.principal(file.principal())),
                speech.moment(entry.occurredAt()),
                speech.text(
                        "workplace.file.signed",
                        speech.signed(entry.authorName(), entry.authorTitle()),
                        speech.near(entry.signedAt())),
                parts(entry, speech),
                signedNow,
                passages.of(file, entry, speech),
                SendPages.address(file.id(), entry.id()));
    }

    private static List<Part> parts(Entry entry, Speech speech) {
        return entry.sections().stream()
                .map(section ->
                        new Part(section.heading(), speech.say(section.topic().label()), section.body()))
                .toList();
    }
}
