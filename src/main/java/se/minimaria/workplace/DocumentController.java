package se.minimaria.workplace;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.disclosure.BindResult;
import se.minimaria.disclosure.IncomingDocuments;
import se.minimaria.disclosure.IncomingId;
import se.minimaria.disclosure.IncomingSummary;
import se.minimaria.person.FileHit;
import se.minimaria.web.Portion;

/** Handlingar: copies that came in, whose they are, and that somebody has taken care of them. */
@Controller
class DocumentController {

    private static final String INBOX = "/arbete/handlingar";

    private final IncomingDocuments incoming;
    private final DocumentPages pages;
    private final Words words;

    DocumentController(IncomingDocuments incoming, DocumentPages pages, Words words) {
        this.incoming = incoming;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(INBOX)
    ModelAndView list(@RequestParam(name = "antal", required = false) @Nullable String asked, Locale locale) {
        var shown = Portion.of(asked);
        var waiting = incoming.inbox();
        var unbound = waiting.stream().filter(copy -> copy.boundTo().isEmpty()).toList();
        var bound = waiting.stream().filter(copy -> copy.boundTo().isPresent()).toList();
        return Views.page(
                "documents",
                new DocumentsPage(
                        rows(unbound, shown, locale),
                        unbound.size(),
                        rows(bound, shown, locale),
                        bound.size(),
                        shown.next(Math.max(unbound.size(), bound.size()))));
    }

    @GetMapping(INBOX + "/{id}")
    ModelAndView show(@PathVariable String id, Locale locale) {
        var copy = incoming.open(id(id)).orElseThrow(Addresses::notFound);
        var candidates = copy.summary().boundTo().isPresent()
                ? List.<FileHit>of()
                : incoming.candidates(copy.summary().id());
        return Views.page("document", pages.document(copy, candidates, words.in(locale)));
    }

    @PostMapping(INBOX + "/{id}/koppla")
    ModelAndView bind(@PathVariable String id, @RequestParam String person) {
        return switch (incoming.bind(id(id), Addresses.file(person))) {
            case BindResult.Bound bound -> Views.redirect(INBOX + "/" + id(id), "document-bound");
            case BindResult.AlreadyBound already -> Views.redirect(INBOX + "/" + id(id), "document-already-bound");
            case BindResult.FileClosed closed -> Views.redirect(INBOX + "/" + id(id), "document-file-closed");
            case BindResult.NotThere nothing -> throw Addresses.notFound();
        };
    }

    @PostMapping(INBOX + "/{id}/kvittera")
    ModelAndView receive(@PathVariable String id) {
        return switch (incoming.receive(id(id))) {
            case RECEIVED -> Views.redirect(INBOX + "/" + id(id), "document-received");
            case NOT_BOUND -> Views.redirect(INBOX + "/" + id(id), "document-not-bound");
            case NOT_THERE -> throw Addresses.notFound();
        };
    }

    private List<DocumentsPage.Row> rows(List<IncomingSummary> all, Portion shown, Locale locale) {
        var speech = words.in(locale);
        return all.stream()
                .limit(shown.rows())
                .map(copy -> pages.row(copy, speech))
                .toList();
    }

    private static IncomingId id(String typed) {
        return new IncomingId(Addresses.id(typed));
    }
}
