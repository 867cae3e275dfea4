package se.minimaria.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.FileId;
import se.minimaria.access.StaffId;

/**
 * A note that is being written. It shows to everybody who may open the file, says who saved it last, and is not part of
 * the record until it is signed.
 *
 * @param appointment the visit it is about, if any
 * @param occurredAt when what it tells of happened
 * @param version goes up by one each time that something in it changes
 */
public record Draft(
        DraftId id,
        FileId file,
        @Nullable UUID appointment,
        Instant occurredAt,
        List<DraftSection> sections,
        int version,
        Instant savedAt,
        StaffId savedBy) {

    public Draft {
        sections = List.copyOf(sections);
    }

    /** Nothing is written in any of its sections. */
    public boolean empty() {
        return sections.stream().allMatch(DraftSection::empty);
    }

    @Override
    public String toString() {
        return "Draft[%s version %d]".formatted(id, version);
    }
}
