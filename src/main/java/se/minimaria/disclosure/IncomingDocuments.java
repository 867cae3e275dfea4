package se.minimaria.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.person.FileHit;
import se.minimaria.person.FileOpening;
import se.minimaria.person.FindFiles;
import se.minimaria.person.NewFile;
import se.minimaria.person.OpenFile;
import se.minimaria.person.ReadFile;
import se.minimaria.person.SearchResult;

/**
 * The copies that came in to the principal on duty. An unbound one shows to everybody there, because nobody knows yet
 * whose it is; once it is bound, it shows to whoever may open that file. Its words never change.
 */
@Component
public class IncomingDocuments {

    private final Copies copies;
    private final FindFiles files;
    private final ReadFile reading;
    private final OpenFile opening;
    private final Trace trace;
    private final Clock clock;

    IncomingDocuments(Copies copies, FindFiles files, ReadFile reading, OpenFile opening, Trace trace, Clock clock) {
        this.copies = copies;
        this.files = files;
        this.reading = reading;
        this.opening = opening;
        this.trace = trace;
        this.clock = clock;
    }

    /** What nobody has signed for yet, bound or not, the newest first. */
    @Transactional(readOnly = true)
    public List<IncomingSummary> inbox() {
        return copies.waiting(Access.onDuty().principal());
    }

    /** How many rows {@link #inbox} has. */
    @Transactional(readOnly = true)
    public int waiting() {
        return copies.countWaiting(Access.onDuty().principal());
    }

    /** The copies in one file, the newest first. */
    @Transactional(readOnly = true)
    public List<IncomingSummary> of(FileId file) {
        return copies.boundTo(file);
    }

    /** Opens a copy to read it, and logs that: on its file, or on the copy itself as long as it has none. */
    @Transactional
    public Optional<Incoming> open(IncomingId incoming) {
        var found = copies.find(incoming);
        found.ifPresent(copy -> copy.summary()
                .boundTo()
                .ifPresentOrElse(
                        file -> trace.leave(file, Trace.Step.COPY_READ, incoming.value(), Purpose.INCOMING_DOCUMENT),
                        () -> trace.leaveUnbound(incoming)));
        return found;
    }

    /** Files with the copy's name and, where both are known, its birth year. An offer; a person decides. */
    @Transactional
    public List<FileHit> candidates(IncomingId incoming) {
        return copies.summary(incoming).map(this::named).orElse(List.of());
    }

    private List<FileHit> named(IncomingSummary copy) {
        return switch (files.find(copy.name().full())) {
            case SearchResult.Found found ->
                found.hits().stream()
                        .filter(hit -> hit.birthYear().isEmpty()
                                || copy.birthYear().isEmpty()
                                || hit.birthYear().equals(copy.birthYear()))
                        .toList();
            case SearchResult.NotSearchable no -> List.of();
        };
    }

    /** Puts a copy in a file of the receiver's own, which the caller must be able to open. */
    @Transactional
    public BindResult bind(IncomingId incoming, FileId file) {
        var copy = copies.summary(incoming);
        if (copy.isEmpty()) {
            return new BindResult.NotThere();
        }
        var earlier = copy.get().boundTo();
        if (earlier.isPresent()) {
            return new BindResult.AlreadyBound(earlier.get());
        }
        if (!(reading.read(file, Purpose.INCOMING_DOCUMENT) instanceof FileOpening.Opened)) {
            return new BindResult.FileClosed();
        }
        if (!copies.bind(incoming, file, Access.onDuty().staff(), clock.instant())) {
            return copies.summary(incoming)
                    .flatMap(IncomingSummary::boundTo)
                    .<BindResult>map(BindResult.AlreadyBound::new)
                    .orElseGet(BindResult.NotThere::new);
        }
        trace.leave(file, Trace.Step.COPY_BOUND, incoming.value(), Purpose.INCOMING_DOCUMENT);
        return new BindResult.Bound(file);
    }

    /** Opens a file for a copy that nobody has claimed and puts the copy there: both, or neither. */
    @Transactional
    public BindResult bindToNew(IncomingId incoming, NewFile file) {
        copies.hold(incoming);
        var copy = copies.summary(incoming);
        if (copy.isEmpty()) {
            return new BindResult.NotThere();
        }
        var earlier = copy.get().boundTo();
        if (earlier.isPresent()) {
            return new BindResult.AlreadyBound(earlier.get());
        }
        var duty = Access.onDuty();
        return bind(incoming, opening.open(duty.principal(), file, List.of(duty.assignment())));
    }

    /** Signs for a copy (kvittera): somebody here has taken care of it. */
    @Transactional
    public ReceiveResult receive(IncomingId incoming) {
        var copy = copies.summary(incoming);
        if (copy.isEmpty()) {
            return ReceiveResult.NOT_THERE;
        }
        var file = copy.get().boundTo();
        if (file.isEmpty()) {
            return ReceiveResult.NOT_BOUND;
        }
        if (copies.receive(incoming, Access.onDuty().staff(), clock.instant())) {
            trace.leave(file.get(), Trace.Step.COPY_RECEIVED, incoming.value(), Purpose.INCOMING_DOCUMENT);
        }
        return ReceiveResult.RECEIVED;
    }
}
