package se.minimaria.workplace;

import java.util.List;
import org.springframework.stereotype.Component;
import se.minimaria.disclosure.Incoming;
import se.minimaria.disclosure.IncomingSummary;
import se.minimaria.network.Network;
import se.minimaria.person.FileHit;
import se.minimaria.person.Protection;
import se.minimaria.workplace.DocumentsPage.Document;
import se.minimaria.workplace.DocumentsPage.Row;

/** Makes rows and pages of copies that came in. */
@Component
class DocumentPages {

    private final Network network;

    DocumentPages(Network network) {
        this.network = network;
    }

    Row row(IncomingSummary copy, Speech speech) {
        return new Row(
                "/arbete/handlingar/" + copy.id(),
                copy.hidesWhom()
                        ? speech.text("workplace.who.shielded")
                        : copy.name().full(),
                Mark.of(network.principal(copy.from())),
                copy.hidesWhom() ? "" : String.join(", ", copy.headings()),
                speech.text(
                        "workplace.document.told",
                        speech.near(copy.arrivedAt()),
                        speech.signed(copy.senderName(), copy.senderTitle())),
                !copy.received());
    }

    Document document(Incoming copy, List<FileHit> candidates, Speech speech) {
        var summary = copy.summary();
        var born = summary.birthYear();
        return new Document(
                summary.id().toString(),
                summary.name().full(),
                copy.birthDate()
                        .map(Object::toString)
                        .orElseGet(() -> born.isPresent() ? String.valueOf(born.getAsInt()) : ""),
                summary.protection() == Protection.NONE
                        ? null
                        : speech.text(summary.protection().messageKey()),
                Mark.of(network.principal(summary.from())),
                speech.signed(summary.senderName(), summary.senderTitle()),
                speech.near(summary.arrivedAt()),
                speech.text("workplace.document.ground", speech.say(copy.basis().label()), speech.cited(copy.source())),
                PassageMaker.receipt(summary.id()),
                copy.sections().stream()
                        .map(section -> new EntryPage.Part(
                                section.heading(), speech.say(section.topic().label()), section.body()))
                        .toList(),
                summary.boundTo().map(Addresses::of).orElse(null),
                summary.received(),
                candidates.stream()
                        .map(hit -> PeopleController.hit(hit, speech))
                        .toList());
    }
}
