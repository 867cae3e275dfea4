package se.minimaria.person;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Ids;

/** Who takes part in the care, as rows. */
@Repository
class Participations {

    private final JdbcClient database;

    Participations(JdbcClient database) {
        this.database = database;
    }

    /** All in one statement: the first team of a file comes together, whoever adds it. Who takes part already still does. */
    void admit(PrincipalId principal, FileId file, Collection<AssignmentId> team, Instant since) {
        if (team.isEmpty()) {
            return;
        }
        database.sql("""
                insert into person.participation (id, principal_id, file_id, assignment_id, kind, since)
                select gen_random_uuid(), :principal, :file, assignment, 'team', :since
                from unnest(array[:team]::uuid[]) assignment
                on conflict do nothing""")
                .param("principal", principal.value())
                .param("file", file.value())
                .param("team", team.stream().map(AssignmentId::value).distinct().toList())
                .param("since", Timestamp.from(since))
                .update();
    }

    /**
     * For as long as an emergency lasts, by the database's clock: the policies ask that one, and two clocks would differ.
     *
     * @return the end
     */
    Instant admitInEmergency(
            PrincipalId principal, FileId file, AssignmentId assignment, String reason, Duration length) {
        return database.sql("""
                insert into person.participation (id, principal_id, file_id, assignment_id, kind, reason, since, until)
                values (:id, :principal, :file, :assignment, 'emergency', :reason, now(),
                    now() + make_interval(secs => :seconds))
                returning until""")
                .param("id", Ids.next())
                .param("principal", principal.value())
                .param("file", file.value())
                .param("assignment", assignment.value())
                .param("reason", reason)
                .param("seconds", length.toSeconds())
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** By the database's clock, which is the one that policies ask. */
    void end(FileId file, AssignmentId assignment) {
        database.sql("""
                update person.participation set until = now()
                where file_id = :file and assignment_id = :assignment and kind = 'team' and until is null""")
                .param("file", file.value())
                .param("assignment", assignment.value())
                .update();
    }

    List<AssignmentId> team(FileId file) {
        return database.sql("""
                select p.assignment_id
                from person.participation p join person.client_file f on f.id = p.file_id
                where p.file_id = :file and p.kind = 'team' and p.until is null
                order by p.since, p.id""")
                .param("file", file.value())
                .query((row, index) -> new AssignmentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The strongest ground first: an emergency is named only where nothing else opens the file. */
    Optional<Ground> ground(FileId file) {
        return database.sql("""
                select case
                    when t.team then 'TAKES_PART_IN_CARE'
                    when f.open_to_clinic and f.clinic = (select access.clinic()) then 'OPEN_TO_CLINIC'
                    when t.emergency then 'EMERGENCY' end
                from person.client_file f,
                  lateral (
                    select coalesce(bool_or(p.kind = 'team'), false) as team,
                      coalesce(bool_or(p.kind = 'emergency'), false) as emergency
                    from person.participation p
                    where p.file_id = f.id and p.assignment_id = (select access.assignment())
                      and (p.until is null or p.until > now())) t
                where f.id = :file""")
                .param("file", file.value())
                .query((row, index) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(ground -> ground.map(Ground::valueOf));
    }
}
