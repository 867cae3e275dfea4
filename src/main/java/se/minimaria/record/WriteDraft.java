package se.minimaria.record;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.record.SaveResult.Conflict;
import se.minimaria.record.SaveResult.Gone;
import se.minimaria.record.SaveResult.Saved;
import se.minimaria.record.SaveResult.TooLong;

/**
 * Writes notes that are not signed yet. A draft belongs to its file: everybody who may open that may write on, and the
 * version sees to it that nobody writes over another's text unseen.
 */
@Component
@Transactional(readOnly = true)
public class WriteDraft {

    /** So many characters may one section have. */
    public static final int AT_MOST = 20_000;

    private final Drafts drafts;
    private final RecordLog log;
    private final Clock clock;

    WriteDraft(Drafts drafts, RecordLog log, Clock clock) {
        this.drafts = drafts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Begins a note about a visit, or about something else. Whoever has begun one and not signed it gets that one back.
     *
     * @throws IllegalStateException when whoever is on duty may not open the file
     */
    @Transactional
    public Draft begin(FileId file, Optional<UUID> appointment, Instant occurredAt) {
        var author = Access.onDuty();
        var ground = log.ground(file).orElseThrow(() -> new IllegalStateException("Not theirs to open: " + file));
        var begun = drafts.add(DraftId.next(), file, appointment, occurredAt, author, clock.instant());
        var draft = drafts.begun(file, appointment, author);
        log.draft(draft, begun ? "wrote" : "read", ground);
        return draft;
    }

    /** Opens a draft to read it or to write on; a signed one is part of the record instead. Logged once per call. */
    @Transactional
    public Optional<Draft> find(DraftId id) {
        var open = drafts.find(id).filter(kept -> kept.signedAs().isEmpty()).map(Drafts.Kept::draft);
        open.ifPresent(
                draft -> log.draft(draft, "read", log.ground(draft.file()).orElseThrow()));
        return open;
    }

    /** Saves over the version that the writer saw. Saving the same text twice is saving it once. */
    @Transactional
    public SaveResult save(DraftId id, int version, List<DraftSection> sections) {
        var tooLong = IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).body().length() > AT_MOST)
                .findFirst();
        if (tooLong.isPresent()) {
            return new TooLong(tooLong.getAsInt(), AT_MOST);
        }
        var saved = drafts.save(id, version, sections, Access.onDuty().staff(), clock.instant());
        var now = drafts.find(id).filter(kept -> kept.signedAs().isEmpty()).map(Drafts.Kept::draft);
        if (now.isEmpty()) {
            return new Gone();
        }
        var draft = now.get();
        return saved || draft.sections().equals(sections) ? new Saved(draft) : new Conflict(draft, draft.savedBy());
    }

    /** Throws the own draft away. Another's is theirs to throw, and what is gone stays gone. */
    @Transactional
    public void discard(DraftId id) {
        drafts.discard(id, Access.onDuty());
    }

    /** What whoever is on duty has begun and not signed, latest first. */
    public List<Draft> mine() {
        return drafts.by(Access.onDuty());
    }

    /** What anybody has begun in a file and not signed, latest first. Part of an opening that is already logged. */
    public List<Draft> of(FileId file) {
        return drafts.of(file);
    }
}
