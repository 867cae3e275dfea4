package se.minimaria.workplace;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.disclosure.IncomingDocuments;
import se.minimaria.network.Network;
import se.minimaria.person.ClientFile;

/** The journal or akt of one person. */
@Controller
class FileController {

    private static final String TAB = "record";

    private final FileDoor door;
    private final FileHeads heads;
    private final FileZones zones;
    private final IncomingDocuments incoming;
    private final Network network;
    private final Words words;

    FileController(
            FileDoor door, FileHeads heads, FileZones zones, IncomingDocuments incoming, Network network, Words words) {
        this.door = door;
        this.heads = heads;
        this.zones = zones;
        this.incoming = incoming;
        this.network = network;
        this.words = words;
    }

    @GetMapping("/arbete/personer/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String fran,
            @RequestParam(required = false) @Nullable String nummer,
            Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            var speech = words.in(locale);
            var head = nummer == null ? heads.of(file, TAB, speech) : heads.withNumber(file, TAB, speech);
            return Views.page("file", page(file, head, fran, speech));
        });
    }

    private FilePage page(ClientFile file, FileHead head, @Nullable String from, Speech speech) {
        var copies = incoming.of(file.id());
        return new FilePage(
                head,
                Mark.of(network.principal(file.principal())),
                zones.ahead().of(file, speech),
                zones.spine().of(file.id(), from, copies, speech),
                zones.across().of(file, copies, speech));
    }
}
