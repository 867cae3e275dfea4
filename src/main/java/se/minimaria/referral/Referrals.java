package se.minimaria.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.law.ReferralSender;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.EntryId;
import se.minimaria.referral.Referral.Came;
import se.minimaria.referral.Referral.ContactTask;
import se.minimaria.referral.Referral.Went;

/** The referrals as rows, each with its last step; each caller sees what the policies leave. */
@Repository
class Referrals {

    private static final String COLUMNS = """
            select r.id, r.principal_id, r.file_id, r.direction, r.kind, r.clinic, r.way, r.arrived_at, r.sender,
                r.answer_due_at, r.knows, r.shielded, r.board, r.board_reference, r.decided_on, r.discharge_on,
                r.receipt_hash is not null as receipt, c.recalled_at, r.receiver, r.entry_id, r.thread_id, r.task_id,
                s.nr, s.state, s.at, s.taker_name, s.reason, s.door, s.words
            from referral.referral r
            join lateral (
              select * from referral.step x where x.referral_id = r.id order by x.nr desc limit 1) s on true
            left join referral.recall c on c.referral_id = r.id
            """;

    private final JdbcClient database;

    Referrals(JdbcClient database) {
        this.database = database;
    }

    /** A referral that comes in. Whoever is on duty registered it; nobody, when a sender did so without a log-in. */
    record Arrival(
            ReferralId id,
            PrincipalId principal,
            NewReferral referral,
            Instant at,
            Instant answerBy,
            String formHash,
            @Nullable String receiptHash,
            @Nullable OnDuty by) {}

    /** False when the same form had made it before. Nothing is read back: a visitor sees no referral. */
    boolean add(Arrival arrival) {
        var referral = arrival.referral();
        var decision = referral.decision();
        var by = arrival.by();
        return database.sql("""
                insert into referral.referral (id, principal_id, direction, kind, clinic, way, arrived_at, sender,
                    answer_due_at, knows, shielded, board, board_reference, decided_on, discharge_on, form_key_hash,
                    receipt_hash, registered_by, registrar_name)
                values (:id, :principal, 'in', :kind, :clinic, :way, :at, :sender, :due, :knows, :shielded, :board,
                    :reference, :decided, :discharge, :form, :receipt, :by, :name)
                on conflict do nothing""")
                        .param("id", arrival.id().value())
                        .param("principal", arrival.principal().value())
                        .param("kind", referral.kind().code())
                        .param("clinic", referral.clinic().value())
                        .param("way", referral.way().code())
                        .param("at", Timestamp.from(arrival.at()))
                        .param("sender", referral.sender().code())
                        .param("due", Timestamp.from(arrival.answerBy()))
                        .param("knows", referral.knows().code())
                        .param("shielded", referral.shielded())
                        .param(
                                "board",
                                decision == null ? null : decision.board().value())
                        .param("reference", decision == null ? null : decision.reference())
                        .param("decided", decision == null ? null : decision.decidedOn())
                        .param("discharge", referral.dischargeOn())
                        .param("form", arrival.formHash())
                        .param("receipt", arrival.receiptHash())
                        .param("by", by == null ? null : by.assignment().value())
                        .param("name", by == null ? null : by.name())
                        .update()
                == 1;
    }

    /** A referral that goes out of a file, once however often its form is sent. */
    boolean add(ReferralId id, FileId file, ClinicId clinic, Went went, String formHash, OnDuty by, Instant now) {
        return database.sql("""
                insert into referral.referral (id, principal_id, file_id, direction, kind, clinic, way, arrived_at,
                    receiver, entry_id, thread_id, task_id, form_key_hash, registered_by, registrar_name)
                values (:id, :principal, :file, 'out', 'ordinary', :clinic, 'desk', :now, :receiver, :entry, :thread,
                    :task, :form, :by, :name)
                on conflict do nothing""")
                        .param("id", id.value())
                        .param("principal", by.principal().value())
                        .param("file", file.value())
                        .param("clinic", clinic.value())
                        .param("now", Timestamp.from(now))
                        .param("receiver", went.receiver().value())
                        .param("entry", went.entry().value())
                        .param("thread", went.task().map(ContactTask::thread).orElse(null))
                        .param("task", went.task().map(ContactTask::task).orElse(null))
                        .param("form", formHash)
                        .param("by", by.assignment().value())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    Optional<Referral> find(ReferralId id) {
        return database.sql(COLUMNS + "where r.id = :id")
                .param("id", id.value())
                .query((row, index) -> read(row))
                .optional();
    }

    /** The one that a form made, if it has. */
    Optional<ReferralId> madeBy(String formHash) {
        return database.sql("select id from referral.referral where form_key_hash = :form")
                .param("form", formHash)
                .query(UUID.class)
                .optional()
                .map(ReferralId::new);
    }

    List<Referral> of(FileId file) {
        return database.sql(COLUMNS + "where r.file_id = :file order by r.arrived_at desc, r.id desc")
                .param("file", file.value())
                .query((row, index) -> read(row))
                .list();
    }

    /** Those in some states, the oldest first, but the newest first of what is over. */
    List<Referral> in(PrincipalId principal, Direction direction, List<State> states, boolean newestFirst, int most) {
        return database.sql(COLUMNS + """
                where r.principal_id = :principal and r.direction = :direction and s.state in (:states)
                order by case when :newest then s.at end desc, r.arrived_at, r.id limit :most""")
                .param("principal", principal.value())
                .param("direction", direction.code())
                .param("states", states.stream().map(State::code).toList())
                .param("newest", newestFirst)
                .param("most", most)
                .query((row, index) -> read(row))
                .list();
    }

    /** Those that were returned and whose sender nobody has told, as long as it is known who that was. */
    List<Referral> untold(PrincipalId principal, int most) {
        return database.sql(COLUMNS + """
                where r.principal_id = :principal and r.direction = 'in' and s.state = 'returned'
                  and exists (select from referral.letter l where l.referral_id = r.id)
                  and not exists (select from referral.told t where t.referral_id = r.id and t.what = 'returned')
                order by s.at, r.id limit :most""")
                .param("principal", principal.value())
                .param("most", most)
                .query((row, index) -> read(row))
                .list();
    }

    /** Puts one that came in into a file; false when somebody else has done so. */
    boolean bind(ReferralId id, FileId file) {
        return database.sql("update referral.referral set file_id = :file where id = :id and file_id is null")
                        .param("file", file.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Referral read(ResultSet row) throws SQLException {
        var direction = Direction.of(row.getString("direction"));
        var came = direction == Direction.IN ? came(row) : null;
        var went = direction == Direction.OUT ? went(row) : null;
        return new Referral(
                new ReferralId(row.getObject("id", UUID.class)),
                new PrincipalId(row.getString("principal_id")),
                Optional.ofNullable(row.getObject("file_id", UUID.class)).map(FileId::new),
                direction,
                Kind.of(row.getString("kind")),
                new ClinicId(row.getString("clinic")),
                Way.of(row.getString("way")),
                row.getTimestamp("arrived_at").toInstant(),
                Optional.ofNullable(came),
                Optional.ofNullable(went),
                Steps.read(row));
    }

    private static Came came(ResultSet row) throws SQLException {
        var board = row.getString("board");
        var decided = row.getObject("decided_on", LocalDate.class);
        var decision = board == null
                ? null
                : new BoardDecision(new PrincipalId(board), row.getString("board_reference"), decided);
        return new Came(
                ReferralSender.of(row.getString("sender")),
                row.getTimestamp("answer_due_at").toInstant(),
                Knows.of(row.getString("knows")),
                row.getBoolean("shielded"),
                Optional.ofNullable(decision),
                Optional.ofNullable(row.getObject("discharge_on", LocalDate.class)),
                row.getBoolean("receipt"),
                Optional.ofNullable(row.getTimestamp("recalled_at")).map(Timestamp::toInstant));
    }

    private static Went went(ResultSet row) throws SQLException {
        var thread = row.getObject("thread_id", UUID.class);
        return new Went(
                new PrincipalId(row.getString("receiver")),
                new EntryId(row.getObject("entry_id", UUID.class)),
                thread == null
                        ? Optional.empty()
                        : Optional.of(new ContactTask(thread, row.getObject("task_id", UUID.class))));
    }
}
