package se.minimaria.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.DraftSection;
import se.minimaria.record.Entry;
import se.minimaria.record.EntryId;
import se.minimaria.record.ReadEntry;
import se.minimaria.record.Section;
import se.minimaria.record.SectionId;
import se.minimaria.record.SignedSection;

/**
 * Sends sections of an entry that is signed already: a yes may come later than the signature, or nobody thought of it then.
 * The same law, the same door and the same trace as when the note was signed; a section goes to a receiver once.
 */
@Component
public class SendSigned {

    private final ReadEntry entries;
    private final DiscloseSections disclosing;
    private final Decisions decisions;
    private final JdbcClient database;

    SendSigned(ReadEntry entries, DiscloseSections disclosing, Decisions decisions, JdbcClient database) {
        this.entries = entries;
        this.disclosing = disclosing;
        this.decisions = decisions;
        this.database = database;
    }

    /**
     * What became of each chosen section; none where the entry is not the caller's to read.
     *
     * @param necessity why the receiver needs it, where the law weighs; null where nobody claims that
     */
    @Transactional
    public List<Passage> send(
            FileId file, EntryId id, PrincipalId receiver, Set<SectionId> chosen, @Nullable String necessity) {
        oneAtATime(id);
        var gone = decisions.passages(id).stream()
                .filter(passage -> passage.sent() && passage.receiver().equals(receiver))
                .filter(passage -> chosen.contains(passage.section()))
                .toList();
        var before = gone.stream().map(Passage::section).collect(Collectors.toSet());
        var wished = entries.read(file, id, Purpose.DOCUMENTATION).map(Entry::sections).orElseGet(List::of).stream()
                .filter(section -> chosen.contains(section.id()) && !before.contains(section.id()))
                .map(section -> wished(section, receiver, necessity))
                .toList();
        var sent = disclosing.of(file, id, wished);
        return Stream.concat(gone.stream(), sent.stream()).toList();
    }

    private static SignedSection wished(Section section, PrincipalId receiver, @Nullable String necessity) {
        return new SignedSection(
                section.id(),
                new DraftSection(
                        section.heading(), section.topic(), section.about(), section.body(), receiver, necessity));
    }

    /** Two who press at the same time send once. */
    private void oneAtATime(EntryId entry) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:entry, 9))")
                .param("entry", entry.toString())
                .query((row, index) -> true)
                .list();
    }
}
