package se.minimaria.workplace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.disclosure.Passage;
import se.minimaria.disclosure.ReadPassages;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.ClientFile;
import se.minimaria.record.DraftSection;
import se.minimaria.record.Entry;
import se.minimaria.record.EntryId;
import se.minimaria.record.Section;
import se.minimaria.record.SectionId;
import se.minimaria.web.Option;
import se.minimaria.workplace.NotePage.Verdict;

/** Makes the page from which sections of a signed entry are sent. */
@Component
class SendPages {

    private final FileHeads heads;
    private final Subjects subjects;
    private final Verdicts verdicts;
    private final ReadPassages passages;
    private final Network network;

    SendPages(FileHeads heads, Subjects subjects, Verdicts verdicts, ReadPassages passages, Network network) {
        this.heads = heads;
        this.subjects = subjects;
        this.verdicts = verdicts;
        this.passages = passages;
        this.network = network;
    }

    static String address(FileId file, EntryId entry) {
        return Addresses.of(file) + "/poster/" + entry + "/skicka";
    }

    /** The receiver that a form names, if something could be sent there from this file. */
    Optional<PrincipalId> receiver(ClientFile file, Entry entry, SendForm form, Speech speech) {
        return receivers(file, entry, speech)
                .filter(id -> id.value().equals(form.till()))
                .findFirst();
    }

    SendPage of(ClientFile file, Entry entry, SendForm form, @Nullable String error, Speech speech) {
        var chosen = receiver(file, entry, form, speech);
        var rows = chosen.map(receiver -> rows(file, entry, receiver, form.chosen(), speech))
                .orElseGet(List::of);
        return new SendPage(
                heads.of(file, "record", speech),
                address(file.id(), entry.id()),
                Addresses.of(file.id()) + "/poster/" + entry.id(),
                speech.moment(entry.occurredAt()),
                Stream.concat(
                                Stream.of(new Option("", speech.text("workplace.send.choose"))),
                                receivers(file, entry, speech).map(this::option))
                        .toList(),
                chosen.map(this::option).orElse(null),
                rows,
                rows.stream()
                        .anyMatch(row -> row.isOpen() && row.verdict().css().equals("ask")),
                form.reason(),
                error);
    }

    private Stream<PrincipalId> receivers(ClientFile file, Entry entry, Speech speech) {
        return Stream.concat(
                        subjects.others(subjects.of(file.id(), speech)),
                        passages.of(entry.id()).stream().map(Passage::receiver))
                .distinct();
    }

    private Option option(PrincipalId receiver) {
        return new Option(receiver.value(), network.principal(receiver).name());
    }

    /** The sections of an entry, each with what the law says of sending it there. */
    List<SendPage.Row> rows(ClientFile file, Entry entry, PrincipalId receiver, Set<SectionId> chosen, Speech speech) {
        var subject = subjects.of(file.id(), speech).first();
        Set<SectionId> gone = passages.of(entry.id()).stream()
                .filter(one -> one.sent() && one.receiver().equals(receiver))
                .map(Passage::section)
                .collect(Collectors.toSet());
        return entry.sections().stream()
                .map(section -> new SendPage.Row(
                        section.id().value().toString(),
                        section.heading(),
                        section.body(),
                        links(verdicts.of(file.id(), wish(section, receiver), null, subject, speech)),
                        chosen.contains(section.id()),
                        gone.contains(section.id())))
                .toList();
    }

    /** Only the doors that lead to a page: nothing of a signed section is changed here. */
    static Verdict links(Verdict verdict) {
        return new Verdict(
                verdict.css(),
                verdict.outline(),
                verdict.icon(),
                verdict.heading(),
                verdict.reasons(),
                verdict.law(),
                verdict.doors().stream().filter(way -> way.href() != null).toList());
    }

    private static DraftSection wish(Section section, PrincipalId receiver) {
        return new DraftSection(section.heading(), section.topic(), section.about(), section.body(), receiver, null);
    }
}
