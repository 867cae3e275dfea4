package se.minimaria.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.network.Network;
import se.minimaria.record.Draft;
import se.minimaria.record.DraftSection;
import se.minimaria.web.Option;
import se.minimaria.workplace.NotePage.Bar;
import se.minimaria.workplace.NotePage.Choices;
import se.minimaria.workplace.NotePage.Row;
import se.minimaria.workplace.NotePage.Under;
import se.minimaria.workplace.NotePage.Verdict;

/** Makes the page of a note, and the parts of it that change while somebody writes. */
@Component
class NotePages {

    private final Verdicts verdicts;
    private final Subjects subjects;
    private final Network network;

    NotePages(Verdicts verdicts, Subjects subjects, Network network) {
        this.verdicts = verdicts;
        this.subjects = subjects;
        this.network = network;
    }

    /** The page of a draft as it is saved. */
    NotePage of(Draft draft, Speech speech) {
        return of(draft, draft.sections(), List.of(), Trouble.NONE, speech);
    }

    /**
     * The page with what somebody has typed.
     *
     * @param draft where it belongs; its version is the one that the next save builds on
     * @param sections what was typed
     * @param shown what stood under each text in the browser
     */
    NotePage of(Draft draft, List<DraftSection> sections, List<String> shown, Trouble trouble, Speech speech) {
        var subject = subjects.of(draft.file(), speech);
        var rows = new ArrayList<Row>();
        for (var at = 0; at < sections.size(); at++) {
            var before = at < shown.size() ? shown.get(at) : "none";
            rows.add(row(draft, sections.get(at), at, before, trouble, subject.first(), speech));
        }
        var own = network.principal(Access.onDuty().principal());
        return new NotePage(
                Addresses.of(draft.file()) + "/anteckning/" + draft.id(),
                subject.name(),
                Mark.book(own, speech),
                Mark.of(own),
                speech.near(draft.occurredAt()),
                rows,
                choices(sections, subject, Mark.theBook(own, speech), speech),
                bar(draft, rows, trouble, speech),
                trouble.whole());
    }

    private Row row(
            Draft draft, DraftSection section, int at, String shown, Trouble trouble, String subject, Speech speech) {
        var verdict = verdicts.of(draft.file(), section, at, subject, speech);
        var receiver = section.receiver();
        var necessity = section.necessity();
        return new Row(
                at,
                section.heading(),
                section.topic().name(),
                section.about().name(),
                section.body(),
                receiver == null ? "" : receiver.value(),
                necessity == null ? "" : necessity,
                verdict,
                under(section, verdict, shown),
                trouble.section() == at ? trouble.text() : null);
    }

    /** A reason is asked for where the law weighs, and kept in view once given; sentences where a split would help. */
    private static Under under(DraftSection section, Verdict verdict, String shown) {
        var splits = verdict.doors().stream()
                .anyMatch(door -> door.press() != null && door.press().startsWith("dela"));
        var weighs = verdict.css().equals("ask")
                || section.necessity() != null
                || verdict.doors().stream()
                        .anyMatch(door -> door.href() != null && door.href().startsWith(Doors.REASON));
        var kind = section.receiver() != null && weighs ? "reason" : splits ? "split" : "none";
        var sentences = kind.equals("split") ? Sentences.of(section.body()) : List.<String>of();
        return new Under(kind, sentences, !kind.equals(shown));
    }

    private Choices choices(List<DraftSection> sections, Subjects.Subject subject, String book, Speech speech) {
        var chosen = sections.stream().flatMap(section -> Stream.ofNullable(section.receiver()));
        var receivers = Stream.concat(subjects.others(subject), chosen).distinct();
        return new Choices(
                Stream.of(Topic.values())
                        .map(topic -> new Option(topic.name(), Speech.capital(speech.say(topic.label()))))
                        .toList(),
                Stream.of(About.values())
                        .map(about -> new Option(
                                about.name(), speech.text("workplace.about." + about.name(), subject.first())))
                        .toList(),
                Stream.concat(
                                Stream.of(new Option("", speech.text("workplace.note.stays", book))),
                                receivers.map(id -> new Option(
                                        id.value(),
                                        speech.text(
                                                "workplace.note.send",
                                                network.principal(id).name()))))
                        .toList());
    }

    private static Bar bar(Draft draft, List<Row> rows, Trouble trouble, Speech speech) {
        var marked = rows.stream()
                .filter(row -> !row.receiver().isEmpty() && !row.body().isBlank())
                .toList();
        var sent = (int) marked.stream().filter(row -> row.verdict().passes()).count();
        var stopped = marked.size() - sent;
        return new Bar(
                draft.version(),
                Speech.capital(speech.text("workplace.bar.sent", sent, speech.count(sent)))
                        + speech.text("workplace.bar.stopped", stopped, speech.count(stopped)),
                speech.text(sent > 0 ? "workplace.bar.after" : "workplace.bar.after.none"),
                trouble.saved() ? speech.text("workplace.bar.saved", speech.second(draft.savedAt())) : trouble.text(),
                trouble.saved(),
                trouble.elsewhere(),
                speech.text("workplace.bar.sign", sent, speech.count(sent)));
    }

    /**
     * What stands in the way of a save.
     *
     * @param section the section that is too long, or -1
     * @param saved whether the text is safe all the same
     * @param elsewhere whether another text was saved in its place, to be compared with it
     * @param whole an error of the whole note
     */
    record Trouble(
            int section,
            String text,
            boolean saved,
            boolean elsewhere,
            @Nullable String whole) {

        static final Trouble NONE = new Trouble(-1, "", true, false, null);

        static Trouble at(int section, String text) {
            return new Trouble(section, text, false, false, text);
        }

        static Trouble conflict(String text) {
            return new Trouble(-1, text, false, true, text);
        }

        /** A note that is kept, but cannot be signed as it is. */
        static Trouble unsigned(String text) {
            return new Trouble(-1, "", true, false, text);
        }
    }
}
