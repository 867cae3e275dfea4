package se.minimaria.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.law.Basis;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.EntryId;
import se.minimaria.record.SectionId;
import se.minimaria.record.SignedSection;

/** The decisions in the database, the sender's rows. */
@Component
class Decisions {

    /** A decision on sections of one signed entry. */
    record Decided(DecisionId id, EntryId entry, FileId file, Ruling ruling, List<SignedSection> sections) {}

    private final JdbcClient database;
    private final Clock clock;

    Decisions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a decision by whoever is on duty; a yes names the copy that it makes. */
    void insert(Decided decided, Optional<IncomingId> receipt) {
        var duty = Access.onDuty();
        var ruling = decided.ruling();
        var basis = ruling.basis();
        var consent = ruling.consent();
        var profession = duty.profession();
        database.sql("""
                insert into disclosure.decision (id, principal_id, file_id, entry_id, receiver, verdict, rule, source,
                    basis, consent_id, reason, decided_by, decider_name, decider_title, decided_at, receipt_id, outside)
                values (:id, :principal, :file, :entry, :receiver, :verdict, :rule, :source, :basis, :consent, :reason,
                    :by, :name, :title, :at, :receipt, :outside)""")
                .param("id", decided.id().value())
                .param("principal", duty.principal().value())
                .param("file", decided.file().value())
                .param("entry", decided.entry().value())
                .param("receiver", ruling.receiver().value())
                .param("verdict", ruling.permitted() ? "permitted" : "refused")
                .param("rule", ruling.rule())
                .param("source", ruling.source())
                .param("basis", basis == null ? null : basis.name())
                .param("consent", consent == null ? null : consent.value())
                .param("reason", ruling.reason())
                .param("by", duty.staff().value())
                .param("name", duty.name())
                .param("title", profession == null ? "" : profession.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("receipt", receipt.map(IncomingId::value).orElse(null))
                .param("outside", ruling.receiver().isOutside())
                .update();
        decided.sections().forEach(section -> insertSection(decided, duty.principal(), section));
    }

    private void insertSection(Decided decided, PrincipalId principal, SignedSection section) {
        database.sql("""
                insert into disclosure.decision_section (decision_id, principal_id, file_id, section_id, heading)
                values (:decision, :principal, :file, :section, :heading)""")
                .param("decision", decided.id().value())
                .param("principal", principal.value())
                .param("file", decided.file().value())
                .param("section", section.id().value())
                .param("heading", section.section().heading())
                .update();
    }

    /**
     * What became of each section at each receiver, as far as the rows tell it: a yes if there ever was one, else the last
     * no.
     */
    List<Passage> passages(EntryId entry) {
        return database.sql("""
                select distinct on (s.section_id, d.receiver)
                    s.section_id, s.heading, d.receiver, d.rule, d.source, d.basis, d.receipt_id
                from disclosure.decision d join disclosure.decision_section s on s.decision_id = d.id
                where d.entry_id = :entry
                order by s.section_id, d.receiver, d.receipt_id is null, d.decided_at desc, d.id desc""")
                .param("entry", entry.value())
                .query((row, index) -> passage(row))
                .list();
    }

    /** The sections of a yes; none of a no, for nothing left. */
    List<SectionId> sectionsSent(DecisionId decision) {
        return database.sql("""
                select s.section_id
                from disclosure.decision d join disclosure.decision_section s on s.decision_id = d.id
                where d.id = :decision and d.verdict = 'permitted' order by s.section_id""")
                .param("decision", decision.value())
                .query((row, index) -> new SectionId(row.getObject("section_id", UUID.class)))
                .list();
    }

    /** Whose file a decision is in. */
    Optional<FileId> fileOf(DecisionId decision) {
        return database.sql("select file_id from disclosure.decision where id = :decision")
                .param("decision", decision.value())
                .query((row, index) -> new FileId(row.getObject("file_id", UUID.class)))
                .optional();
    }

    private static Passage passage(ResultSet row) throws SQLException {
        var basis = Optional.ofNullable(row.getString("basis")).map(Basis::valueOf);
        return new Passage(
                new SectionId(row.getObject("section_id", UUID.class)),
                row.getString("heading"),
                new PrincipalId(row.getString("receiver")),
                KeptVerdict.of(basis, row.getString("rule"), row.getString("source")),
                Optional.ofNullable(row.getObject("receipt_id", UUID.class)).map(IncomingId::new));
    }
}
