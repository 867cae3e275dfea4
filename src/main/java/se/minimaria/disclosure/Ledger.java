package se.minimaria.disclosure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.law.Basis;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.ReadSections;

/**
 * What was sent about somebody and what was stopped, as the sender keeps it: for the file's team and for the young person,
 * whose account is linked to the file. Nobody at the receiver's reads it.
 */
@Component
public class Ledger {

    private final JdbcClient database;
    private final Decisions decisions;
    private final ReadSections sections;
    private final Network network;
    private final Trace trace;

    Ledger(JdbcClient database, Decisions decisions, ReadSections sections, Network network, Trace trace) {
        this.database = database;
        this.decisions = decisions;
        this.sections = sections;
        this.network = network;
        this.trace = trace;
    }

    /** The lines of one file, the newest first; none where the file is not the caller's to see. */
    @Transactional(readOnly = true)
    public List<LedgerLine> of(PrincipalId principal, FileId file) {
        return database.sql("""
                select d.id, d.principal_id, d.receiver, d.rule, d.source, d.basis, d.decider_name, d.decider_title,
                    d.decided_at, d.receipt_id,
                    array(select s.heading from disclosure.decision_section s
                      where s.decision_id = d.id order by s.section_id) as headings
                from disclosure.decision d
                where d.principal_id = :principal and d.file_id = :file
                order by d.decided_at desc, d.id desc""")
                .param("principal", principal.value())
                .param("file", file.value())
                .query((row, index) -> line(row))
                .list();
    }

    /** Word for word what left on a decision; empty if nothing did, or if it is not the caller's to see. */
    @Transactional
    public Optional<List<SentSection>> whatWasSent(DecisionId decision) {
        var sent = sections.of(decisions.sectionsSent(decision));
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        if (Access.current().orElse(null) instanceof OnDuty) {
            var file = decisions.fileOf(decision).orElseThrow();
            trace.leave(file, Trace.Step.SENT_READ, decision.value(), Purpose.CARE);
        }
        return Optional.of(sent.stream()
                .map(section -> new SentSection(section.heading(), section.topic(), section.body()))
                .toList());
    }

    private LedgerLine line(ResultSet row) throws SQLException {
        var from = network.principal(new PrincipalId(row.getString("principal_id")));
        var to = network.principal(new PrincipalId(row.getString("receiver")));
        var basis = Optional.ofNullable(row.getString("basis")).map(Basis::valueOf);
        return new LedgerLine(
                row.getTimestamp("decided_at").toInstant(),
                from.id(),
                to.id(),
                basis.isPresent(),
                texts(row.getArray("headings")),
                basis.map(Ledger::ground).orElse(KeptVerdict.ruleKey(row.getString("rule"))),
                row.getString("decider_name"),
                row.getString("decider_title"),
                new DecisionId(row.getObject("id", UUID.class)),
                from.name(),
                to.name(),
                row.getString("source"),
                Optional.ofNullable(row.getObject("receipt_id", UUID.class)).map(IncomingId::new));
    }

    /** A letter to a unit of the own authority leaves no record, but it is sent all the same. */
    private static String ground(Basis basis) {
        return basis == Basis.OWN_RECORD
                ? "disclosure.basis.inside"
                : basis.label().key();
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
