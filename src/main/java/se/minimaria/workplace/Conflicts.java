package se.minimaria.workplace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.StaffId;
import se.minimaria.network.Network;
import se.minimaria.record.Draft;
import se.minimaria.record.DraftSection;
import se.minimaria.staff.StaffDirectory;
import se.minimaria.workplace.ConflictPage.Row;
import se.minimaria.workplace.ConflictPage.Text;

/** Two people wrote in the same note: both texts are shown, and somebody chooses, row by row. */
@Component
class Conflicts {

    private static final String THEIRS = "deras";

    private final StaffDirectory staff;
    private final Subjects subjects;
    private final Network network;

    Conflicts(StaffDirectory staff, Subjects subjects, Network network) {
        this.staff = staff;
        this.subjects = subjects;
        this.network = network;
    }

    ConflictPage of(Draft theirs, List<DraftSection> mine, Speech speech) {
        var who = who(theirs.savedBy(), speech);
        var rows = new ArrayList<Row>();
        for (var at = 0; at < Math.max(mine.size(), theirs.sections().size()); at++) {
            rows.add(row(at, at(mine, at), at(theirs.sections(), at), speech));
        }
        return new ConflictPage(
                Addresses.of(theirs.file()) + "/anteckning/" + theirs.id(),
                subjects.of(theirs.file(), speech).name(),
                speech.text("workplace.conflict.lead", who, speech.time(theirs.savedAt())),
                speech.text("workplace.conflict.theirs", who, speech.time(theirs.savedAt())),
                theirs.version(),
                rows);
    }

    /** What was chosen, section by section; a choice that is missing keeps the own text. */
    static List<DraftSection> chosen(NoteForm form, Draft theirs, Speech swedish) {
        var chosen = new ArrayList<DraftSection>();
        var written = form.written();
        for (var at = 0; at < Math.max(written.size(), theirs.sections().size()); at++) {
            var own = at < written.size() ? written.get(at) : null;
            var other = at(theirs.sections(), at);
            if (own == null || THEIRS.equals(own.val())) {
                if (other != null) {
                    chosen.add(other);
                }
            } else if (own.rubrik() != null) {
                chosen.add(own.section(swedish));
            }
        }
        return chosen;
    }

    private Row row(int at, @Nullable DraftSection mine, @Nullable DraftSection theirs, Speech speech) {
        var named = mine == null ? theirs : mine;
        return new Row(
                at,
                named == null ? "" : named.heading(),
                mine == null ? null : text(mine, speech),
                theirs == null ? null : text(theirs, speech),
                mine != null && mine.equals(theirs));
    }

    private Text text(DraftSection section, Speech speech) {
        var receiver = section.receiver();
        var necessity = section.necessity();
        return new Text(
                section.heading(),
                section.topic().name(),
                section.about().name(),
                section.body(),
                receiver == null ? "" : receiver.value(),
                necessity == null ? "" : necessity,
                receiver == null
                        ? speech.text("workplace.verdict.stays")
                        : speech.text(
                                "workplace.note.send",
                                network.principal(receiver).name()));
    }

    private String who(StaffId by, Speech speech) {
        if (by.equals(Access.onDuty().staff())) {
            return speech.text("workplace.conflict.you");
        }
        return staff.assignmentsOf(by, speech.today()).stream()
                .map(one -> one.name().given())
                .findFirst()
                .orElseGet(() -> speech.text("workplace.conflict.somebody"));
    }

    private static @Nullable DraftSection at(List<DraftSection> sections, int at) {
        return at < sections.size() ? sections.get(at) : null;
    }
}
