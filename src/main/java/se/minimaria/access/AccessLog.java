package se.minimaria.access;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Opened.Whose.InFile;
import se.minimaria.access.Opened.Whose.Unbound;
import se.minimaria.network.PrincipalId;

/**
 * The trace of every opening. {@link #write} takes part in the caller's transaction and its failure is the caller's
 * failure: what cannot be logged cannot be read.
 */
@Component
public class AccessLog {

    private final JdbcClient database;
    private final Clock clock;
    private final LogMonths months;

    AccessLog(JdbcClient database, Clock clock, LogMonths months) {
        this.database = database;
        this.clock = clock;
        this.months = months;
    }

    /**
     * Writes one row for one opening by whoever is on duty. Reading the same thing again in the same transaction, for the
     * same purpose and on the same ground, is the same opening and gets no second row; what was done to it always does.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Opened opened) {
        var duty = Access.onDuty();
        if (OpenedAlready.includes(duty.assignment(), opened)) {
            return;
        }
        var now = clock.instant();
        months.prepare(duty.principal(), now);
        var profession = duty.profession();
        database.sql("""
                insert into access.log (principal_id, at, staff_id, assignment_id, actor_name, actor_role, file_id,
                    incoming_id, object_kind, object_id, action, purpose, ground)
                values (:principal, :at, :staff, :assignment, :name, :role, :file, :copy, :kind, :object, :action,
                    :purpose, :ground)""")
                .param("principal", duty.principal().value())
                .param("at", Timestamp.from(now))
                .param("staff", duty.staff().value())
                .param("assignment", duty.assignment().value())
                .param("name", duty.name())
                .param("role", profession == null ? "" : profession.name())
                .param("file", opened.whose() instanceof InFile in ? in.file().value() : null, Types.OTHER)
                .param("copy", opened.whose() instanceof Unbound unbound ? unbound.copy() : null, Types.OTHER)
                .param("kind", opened.kind())
                .param("object", opened.object())
                .param("action", opened.action())
                .param("purpose", opened.purpose().code())
                .param("ground", opened.ground().code())
                .update();
        OpenedAlready.add(duty.assignment(), opened);
    }

    /**
     * The newest rows about one file, as its principal or its person may read them. A copy that was put into the file
     * brings with it who had opened it before; which copies that are, the log itself tells.
     */
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public List<LogRow> about(PrincipalId principal, FileId file, Optional<Instant> before, int limit) {
        return database.sql("""
                (select seq, at, actor_name, actor_role, object_kind, action, purpose, ground
                  from access.log
                  where principal_id = :principal and file_id = :file and at < :before
                  order by at desc, seq desc limit :limit)
                union all
                (select seq, at, actor_name, actor_role, object_kind, action, purpose, ground
                  from access.log
                  where principal_id = :principal and at < :before and incoming_id = any (array(
                    select b.object_id from access.log b
                    where b.principal_id = :principal and b.file_id = :file
                      and b.object_kind in ('incoming', 'referral') and b.action = 'bound'))
                  order by at desc, seq desc limit :limit)
                order by at desc, seq desc limit :limit""")
                .param("principal", principal.value())
                .param("file", file.value())
                .param("before", Timestamp.from(before.orElse(clock.instant().plusSeconds(60))))
                .param("limit", limit)
                .query((row, index) -> new LogRow(
                        row.getTimestamp("at").toInstant(),
                        principal,
                        row.getString("actor_name"),
                        row.getString("actor_role"),
                        row.getString("object_kind"),
                        row.getString("action"),
                        row.getString("purpose"),
                        row.getString("ground")))
                .list();
    }
}
