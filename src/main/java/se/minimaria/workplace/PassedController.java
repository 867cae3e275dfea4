package se.minimaria.workplace;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.disclosure.IncomingDocuments;
import se.minimaria.disclosure.Ledger;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.workplace.DocumentsPage.Line;

/** Från andra sidan: every copy that came in to a file, and every yes and no about what should leave it. */
@Controller
class PassedController {

    private final FileDoor door;
    private final FileHeads heads;
    private final IncomingDocuments incoming;
    private final DocumentPages pages;
    private final Ledger ledger;
    private final Words words;

    PassedController(
            FileDoor door,
            FileHeads heads,
            IncomingDocuments incoming,
            DocumentPages pages,
            Ledger ledger,
            Words words) {
        this.door = door;
        this.heads = heads;
        this.incoming = incoming;
        this.pages = pages;
        this.ledger = ledger;
        this.words = words;
    }

    @GetMapping("/arbete/personer/{id}/handlingar")
    ModelAndView show(@PathVariable String id, Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            var speech = words.in(locale);
            return Views.page(
                    "passed",
                    new DocumentsPage.Passed(
                            heads.of(file, "passed", speech),
                            incoming.of(file.id()).stream()
                                    .map(copy -> pages.row(copy, speech))
                                    .toList(),
                            ledger.of(file.principal(), file.id()).stream()
                                    .map(line -> line(line, speech))
                                    .toList()));
        });
    }

    static Line line(LedgerLine line, Speech speech) {
        return new Line(
                speech.moment(line.at()),
                speech.text(
                        line.sent() ? "workplace.ledger.sent" : "workplace.ledger.stopped",
                        speech.actor(line.deciderName(), line.deciderTitle()),
                        String.join(", ", line.headings()),
                        line.toName()),
                speech.text(
                        "workplace.ledger.why",
                        speech.text(line.basisKey()).replaceFirst("\\.$", ""),
                        speech.cited(line.source())),
                line.sent());
    }
}
