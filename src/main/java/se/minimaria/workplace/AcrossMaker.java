package se.minimaria.workplace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.disclosure.Consent;
import se.minimaria.disclosure.Consents;
import se.minimaria.disclosure.IncomingSummary;
import se.minimaria.disclosure.Ledger;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.ClientFile;
import se.minimaria.workplace.FilePage.Across;
import se.minimaria.workplace.FilePage.Passed;

/** Makes the column of the other side: what passed each way, and the young person's yes, authority by authority. */
@Component
class AcrossMaker {

    private static final int SHOWN = 5;

    private final Ledger ledger;
    private final Consents consents;
    private final Network network;

    AcrossMaker(Ledger ledger, Consents consents, Network network) {
        this.ledger = ledger;
        this.consents = consents;
        this.network = network;
    }

    List<Across> of(ClientFile file, List<IncomingSummary> copies, Speech speech) {
        var lines = ledger.of(file.principal(), file.id());
        var yes = consents.of(file.id()).stream()
                .filter(consent -> consent.holdsOn(speech.today()))
                .toList();
        var others = new LinkedHashSet<PrincipalId>();
        copies.forEach(copy -> others.add(copy.from()));
        lines.stream().filter(LedgerLine::sent).forEach(line -> others.add(line.to()));
        yes.forEach(consent -> consent.receivers().stream()
                .sorted(Comparator.comparing(PrincipalId::value))
                .forEach(others::add));
        if (others.isEmpty()) {
            others.addAll(network.clinic(file.clinic()).principals());
        }
        others.remove(file.principal());
        return others.stream()
                .map(other -> across(file, other, copies, lines, yes, speech))
                .toList();
    }

    private Across across(
            ClientFile file,
            PrincipalId other,
            List<IncomingSummary> copies,
            List<LedgerLine> lines,
            List<Consent> yes,
            Speech speech) {
        var own = yes.stream()
                .filter(consent -> consent.receivers().contains(other))
                .toList();
        return new Across(
                Mark.of(network.principal(other)),
                copies.stream()
                        .filter(copy -> copy.from().equals(other))
                        .limit(SHOWN)
                        .map(copy -> here(copy, speech))
                        .toList(),
                lines.stream()
                        .filter(line -> line.sent() && line.to().equals(other))
                        .limit(SHOWN)
                        .map(line -> there(line, speech))
                        .toList(),
                topics(own, speech),
                own.isEmpty()
                        ? speech.text("workplace.across.no-yes", file.name().given())
                        : speech.text(
                                "workplace.across.written",
                                speech.day(own.getFirst().from()),
                                last(own, speech)));
    }

    private static String last(List<Consent> own, Speech speech) {
        return speech.day(
                own.stream().map(Consent::to).max(Comparator.naturalOrder()).orElse(LocalDate.MIN));
    }

    private static List<String> topics(List<Consent> own, Speech speech) {
        return own.stream()
                .flatMap(consent -> consent.topics().stream())
                .distinct()
                .sorted()
                .map(topic -> Speech.capital(speech.say(topic.label())))
                .toList();
    }

    private static Passed here(IncomingSummary copy, Speech speech) {
        var told = new ArrayList<>(List.of(speech.day(copy.arrivedAt()), copy.senderName()));
        if (!copy.received()) {
            told.add(speech.text("workplace.across.unread"));
        }
        return new Passed(
                String.join(", ", copy.headings()), String.join(", ", told), "/arbete/handlingar/" + copy.id());
    }

    private static Passed there(LedgerLine line, Speech speech) {
        var told = Stream.of(
                speech.day(line.at()),
                line.deciderName(),
                speech.text(line.basisKey()).toLowerCase(speech.locale()));
        return new Passed(String.join(", ", line.headings()), String.join(", ", told.toList()), null);
    }
}
