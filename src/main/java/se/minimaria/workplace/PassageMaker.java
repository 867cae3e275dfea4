package se.minimaria.workplace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.disclosure.IncomingId;
import se.minimaria.disclosure.Passage;
import se.minimaria.disclosure.PreviewDisclosure;
import se.minimaria.disclosure.ReadPassages;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.network.Network;
import se.minimaria.person.ClientFile;
import se.minimaria.record.Entry;
import se.minimaria.record.Section;
import se.minimaria.record.SectionId;
import se.minimaria.workplace.EntryPage.DoorWay;
import se.minimaria.workplace.EntryPage.Outcome;
import se.minimaria.workplace.EntryPage.Sent;
import se.minimaria.workplace.EntryPage.Stopped;

/** Tells what became of the sections of an entry that were to be sent. */
@Component
class PassageMaker {

    private static final int RECEIPT = 8;

    private final ReadPassages passages;
    private final PreviewDisclosure preview;
    private final Network network;

    PassageMaker(ReadPassages passages, PreviewDisclosure preview, Network network) {
        this.passages = passages;
        this.preview = preview;
        this.network = network;
    }

    Outcome of(ClientFile file, Entry entry, Speech speech) {
        var sections = entry.sections().stream().collect(Collectors.toMap(Section::id, Function.identity()));
        var all = passages.of(entry.id());
        return new Outcome(
                all.stream().filter(Passage::sent).map(one -> sent(one, speech)).toList(),
                all.stream()
                        .filter(one -> !one.sent())
                        .map(one -> stopped(file, entry, one, sections, speech))
                        .toList());
    }

    private Sent sent(Passage passage, Speech speech) {
        return new Sent(
                passage.heading(),
                Mark.of(network.principal(passage.receiver())),
                speech.say(passage.verdict().citation().sourceName()),
                receipt(passage.receipt().orElseThrow()));
    }

    private Stopped stopped(
            ClientFile file, Entry entry, Passage passage, Map<SectionId, Section> sections, Speech speech) {
        var citation = passage.verdict().citation();
        return new Stopped(
                passage.heading(),
                Mark.of(network.principal(passage.receiver())),
                speech.say(citation.message()),
                speech.say(citation.sourceName()),
                doors(file, entry, passage, sections, speech));
    }

    /** The doors as they stand now; what stopped the section may have changed since, and then it can be sent. */
    private List<DoorWay> doors(
            ClientFile file, Entry entry, Passage passage, Map<SectionId, Section> sections, Speech speech) {
        var section = sections.get(passage.section());
        if (section == null) {
            return List.of();
        }
        DisclosureVerdict now = preview.preview(file.id(), section.topic(), section.about(), passage.receiver(), null);
        var ways = new Doors(file.id(), section.topic(), passage.receiver(), null, speech)
                .of(now).stream().filter(way -> way.href() != null);
        return Stream.concat(send(file, entry, passage, now, speech).stream(), ways)
                .toList();
    }

    private static Optional<DoorWay> send(
            ClientFile file, Entry entry, Passage passage, DisclosureVerdict now, Speech speech) {
        var key = switch (now) {
            case DisclosureVerdict.Permitted yes -> "workplace.send.now";
            case DisclosureVerdict.Duty yes -> "workplace.send.now";
            case DisclosureVerdict.PersonDecides open -> "workplace.send.weigh";
            case DisclosureVerdict.Refused no -> "";
            case DisclosureVerdict.RefusedWithDoors no -> "";
        };
        var address = SendPages.address(file.id(), entry.id()) + "?till=" + passage.receiver();
        return key.isEmpty() ? Optional.empty() : Optional.of(new DoorWay(speech.text(key), "send", address, null));
    }

    /** The end of the copy's id: enough to name it by telephone. */
    static String receipt(IncomingId id) {
        var text = id.toString();
        return text.substring(text.length() - RECEIPT).toUpperCase(Locale.ROOT);
    }
}
