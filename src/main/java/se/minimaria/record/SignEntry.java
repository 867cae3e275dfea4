package se.minimaria.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.record.SignResult.Conflict;
import se.minimaria.record.SignResult.Empty;
import se.minimaria.record.SignResult.Gone;
import se.minimaria.record.SignResult.Signed;

/**
 * Signs a draft: makes it an entry that nobody can change (PDL 3:10, 3:14). The author is whoever is on duty. Takes part
 * in the caller's transaction, so that signing and sending stand or fall together.
 */
@Component
@Transactional
public class SignEntry {

    private final Drafts drafts;
    private final Entries entries;
    private final RecordLog log;
    private final Clock clock;

    SignEntry(Drafts drafts, Entries entries, RecordLog log, Clock clock) {
        this.drafts = drafts;
        this.entries = entries;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Signs the version that the signer saw. The draft is locked meanwhile, and a second press of the button gets the
     * entry of the first; a caller with work of its own to do once must look whether it is done.
     */
    public SignResult sign(DraftId id, int version) {
        var locked = drafts.lock(id);
        if (locked.isEmpty()) {
            return already(id, version);
        }
        var draft = locked.get();
        if (draft.version() != version) {
            return new Conflict(draft);
        }
        return draft.empty() ? new Empty() : sign(draft);
    }

    /**
     * Signs what was written in one go and is sent with its signature, as a referral: there is no draft that others could have
     * seen. A caller whose form may come twice must look whether it has.
     *
     * @throws IllegalArgumentException when there is nothing in it to sign
     * @throws IllegalStateException when whoever is on duty may not open the file
     */
    public Signed signAtOnce(FileId file, List<DraftSection> sections) {
        var author = Access.onDuty();
        var now = clock.instant();
        var written = new Draft(DraftId.next(), file, null, now, sections, 1, now, author.staff());
        if (written.empty() || log.ground(file).isEmpty()) {
            throw written.empty()
                    ? new IllegalArgumentException("Nothing to sign")
                    : new IllegalStateException("Not theirs to open: " + file);
        }
        return entered(written, author);
    }

    private Signed sign(Draft draft) {
        var signed = entered(draft, Access.onDuty());
        drafts.sign(draft.id(), signed.entry());
        return signed;
    }

    private Signed entered(Draft draft, OnDuty author) {
        var entry = EntryId.next();
        var sections = new ArrayList<SignedSection>();
        entries.add(entry, draft, author, clock.instant());
        for (var position = 0; position < draft.sections().size(); position++) {
            var section = draft.sections().get(position);
            if (!section.empty()) {
                var signed = new SignedSection(SectionId.next(), section);
                entries.add(entry, draft, position, signed, author);
                sections.add(signed);
            }
        }
        log.signed(draft.file(), entry, log.ground(draft.file()).orElseThrow());
        return new Signed(entry, draft.file(), sections);
    }

    private SignResult already(DraftId id, int version) {
        var kept = drafts.find(id);
        if (kept.isEmpty() || kept.get().draft().version() != version) {
            return new Gone();
        }
        var draft = kept.get().draft();
        var entry = kept.get().signedAs().orElseThrow();
        return new Signed(entry, draft.file(), signed(draft, entry));
    }

    private List<SignedSection> signed(Draft draft, EntryId entry) {
        var ids = entries.positions(entry);
        return IntStream.range(0, draft.sections().size())
                .boxed()
                .flatMap(position -> Optional.ofNullable(ids.get(position))
                        .map(section ->
                                new SignedSection(section, draft.sections().get(position)))
                        .stream())
                .toList();
    }
}
