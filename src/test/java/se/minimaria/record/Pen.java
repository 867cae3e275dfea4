package se.minimaria.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.person.OpenFile;
import se.minimaria.record.SaveResult.Saved;
import se.minimaria.testing.Cast;

/** Writes, signs and reads as the people of the cast do. */
@Component
class Pen {

    private final OpenFile openFile;
    private final WriteDraft writeDraft;
    private final SignEntry signEntry;
    private final ReadRecord readRecord;

    Pen(OpenFile openFile, WriteDraft writeDraft, SignEntry signEntry, ReadRecord readRecord) {
        this.openFile = openFile;
        this.writeDraft = writeDraft;
        this.signEntry = signEntry;
        this.readRecord = readRecord;
    }

    FileId opensAFileForRonjaAndDoris() {
        return Access.as(
                Cast.RONJA,
                () -> openFile.open(
                        Cast.REGION,
                        Cast.young(Cast.someone()),
                        Set.of(Cast.RONJA.assignment(), Cast.DORIS.assignment())));
    }

    Draft write(FileId file, Instant occurredAt, String... bodies) {
        var draft = Access.as(Cast.RONJA, () -> writeDraft.begin(file, Optional.of(UUID.randomUUID()), occurredAt));
        return ((Saved) Access.as(Cast.RONJA, () -> writeDraft.save(draft.id(), 1, sections(bodies)))).draft();
    }

    static List<DraftSection> sections(String... bodies) {
        return Stream.of(bodies)
                .map(body -> new DraftSection("Mående", Topic.WELLBEING, About.SUBJECT_ONLY, body, null, null))
                .toList();
    }

    SignResult sign(OnDuty duty, Draft draft) {
        return Access.as(duty, () -> signEntry.sign(draft.id(), draft.version()));
    }

    List<Entry> read(FileId file, OnDuty duty) {
        return Access.as(duty, () -> readRecord.entries(file, Optional.empty(), 20))
                .items();
    }
}
