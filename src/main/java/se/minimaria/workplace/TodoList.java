package se.minimaria.workplace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.booking.CallBack;
import se.minimaria.booking.FollowMissed;
import se.minimaria.booking.UnsettledVisits;
import se.minimaria.booking.UnsettledVisits.Unsettled;
import se.minimaria.disclosure.IncomingDocuments;
import se.minimaria.network.Network;
import se.minimaria.person.FileName;
import se.minimaria.person.FileNames;
import se.minimaria.record.Draft;
import se.minimaria.record.WriteDraft;
import se.minimaria.shared.Sweden;
import se.minimaria.workplace.TodayPage.Todo;

/**
 * What waits for whoever is on duty, by duty and then by age: notes to sign, people to call, visits to settle, copies to
 * read.
 */
@Component
class TodoList {

    private static final int VISITS = 20;

    /** A note is to be signed as soon as can be (PDL 3:9); after a day it is late. */
    private static final Duration LATE = Duration.ofHours(24);

    private final WriteDraft drafts;
    private final UnsettledVisits visits;
    private final FollowMissed missed;
    private final IncomingDocuments incoming;
    private final FileNames names;
    private final Network network;

    TodoList(
            WriteDraft drafts,
            UnsettledVisits visits,
            FollowMissed missed,
            IncomingDocuments incoming,
            FileNames names,
            Network network) {
        this.drafts = drafts;
        this.visits = visits;
        this.missed = missed;
        this.incoming = incoming;
        this.names = names;
        this.network = network;
    }

    List<Todo> of(Speech speech) {
        var begun = drafts.mine().stream()
                .sorted(Comparator.comparing(Draft::occurredAt))
                .toList();
        var unsettled = visits.mine(VISITS);
        var calls = missed.open();
        var files = Stream.of(
                        begun.stream().map(Draft::file),
                        calls.stream().map(CallBack::file),
                        unsettled.stream().flatMap(one -> one.file().stream()))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        var known = names.of(files);
        var todos = new ArrayList<Todo>();
        begun.forEach(draft -> todos.add(sign(draft, known, speech)));
        calls.forEach(call -> todos.add(call(call, known, speech)));
        unsettled.forEach(visit -> todos.add(settle(visit, known, speech)));
        todos.addAll(copies(speech));
        return todos;
    }

    private static Todo sign(Draft draft, Map<FileId, FileName> known, Speech speech) {
        var late = draft.occurredAt().plus(LATE).isBefore(speech.now());
        var who = Named.of(draft.file(), known, speech);
        return new Todo(
                late ? "now" : "soon",
                "journal-text",
                Addresses.of(draft.file()) + "/anteckning/" + draft.id(),
                speech.text("workplace.todo.sign", who.name()),
                speech.text("workplace.todo.sign.why", speech.near(draft.savedAt())));
    }

    private static Todo call(CallBack call, Map<FileId, FileName> known, Speech speech) {
        var late = call.due().isBefore(speech.today());
        return new Todo(
                late ? "now" : "soon",
                "telephone",
                MissedController.PATH,
                speech.text(
                        "workplace.todo.call",
                        Named.of(call.file(), known, speech).name()),
                speech.text(late ? "workplace.missed.late" : "workplace.missed.due", speech.day(call.due())));
    }

    private static Todo settle(Unsettled visit, Map<FileId, FileName> known, Speech speech) {
        var who = visit.file()
                .map(file -> Named.of(file, known, speech).name())
                .orElseGet(() -> speech.text("workplace.who.unknown"));
        return new Todo(
                "soon",
                "question-circle",
                "/arbete/idag?dag=" + Sweden.day(visit.starts()),
                speech.text("workplace.todo.settle", who),
                speech.text("workplace.todo.settle.why", speech.moment(visit.starts())));
    }

    private List<Todo> copies(Speech speech) {
        return incoming.inbox().stream().collect(Collectors.groupingBy(copy -> copy.from())).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .map(entry -> new Todo(
                        "",
                        "file-earmark-text",
                        "/arbete/handlingar",
                        speech.text(
                                "workplace.todo.read",
                                entry.getValue().size(),
                                network.principal(entry.getKey()).name()),
                        speech.text(
                                "workplace.todo.read.why",
                                speech.near(entry.getValue().getFirst().arrivedAt()))))
                .toList();
    }
}
