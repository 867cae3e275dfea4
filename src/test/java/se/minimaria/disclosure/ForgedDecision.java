package se.minimaria.disclosure;

import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.RONJA;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.Entry;
import se.minimaria.shared.Ids;

/** A decision that the door would accept, written past the program; each test makes one thing about it wrong. */
final class ForgedDecision {

    private final FileId file;

    final UUID receipt = Ids.next();
    UUID id = Ids.next();
    UUID by = RONJA.staff().value();
    UUID entry;
    UUID section;
    UUID consent;
    PrincipalId receiver = FALUN;
    String verdict = "permitted";
    String basis = "CONSENT";
    String reason = "";
    int daysAhead;

    ForgedDecision(FileId file, Entry entry, ConsentId consent) {
        this.file = file;
        this.entry = entry.id().value();
        this.section = sectionId(entry, 0);
        this.consent = consent.value();
    }

    static UUID sectionId(Entry of, int position) {
        return of.sections().get(position).id().value();
    }

    void insert(JdbcClient db) {
        var permitted = verdict.equals("permitted");
        db.sql("""
                insert into disclosure.decision (id, principal_id, file_id, entry_id, receiver, verdict, rule, source,
                    basis, consent_id, reason, decided_by, decider_name, decider_title, decided_at, receipt_id)
                values (:id, 'region-dalarna', :file, :entry, :receiver, :verdict, 'consent.covers', 'OSL 10:1',
                    :basis, :consent, :reason, :by, 'R', 'NURSE', now() + make_interval(days => :days), :receipt)""")
                .param("id", id)
                .param("file", file.value())
                .param("entry", entry)
                .param("receiver", receiver.value())
                .param("verdict", verdict)
                .param("basis", permitted ? basis : null)
                .param("consent", consent)
                .param("reason", reason)
                .param("by", by)
                .param("days", daysAhead)
                .param("receipt", permitted ? receipt : null)
                .update();
        insertSection(db);
    }

    void insertSection(JdbcClient db) {
        db.sql("""
                insert into disclosure.decision_section (decision_id, principal_id, file_id, section_id, heading)
                values (:id, 'region-dalarna', :file, :section, 'Sömn')""")
                .param("id", id)
                .param("file", file.value())
                .param("section", section)
                .update();
    }
}
