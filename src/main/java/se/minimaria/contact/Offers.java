package se.minimaria.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AssignmentId;
import se.minimaria.booking.Mode;
import se.minimaria.booking.Slot;
import se.minimaria.network.ClinicId;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.StaffDirectory;

/** The times that were offered in threads, with the names of those whom one would meet. */
@Repository("threadOffers")
class Offers {

    private final JdbcClient database;
    private final StaffDirectory staff;
    private final Clock clock;

    Offers(JdbcClient database, StaffDirectory staff, Clock clock) {
        this.database = database;
        this.staff = staff;
        this.clock = clock;
    }

    void add(ThreadId thread, Slot slot, OnDuty by, Instant now) {
        database.sql("""
                insert into contact.offer (id, principal_id, thread_id, assignment_id, clinic, mode, starts_at, ends_at,
                    offered_at, offered_by)
                values (:id, :principal, :thread, :assignment, :clinic, :mode, :starts, :ends, :now, :by)""")
                .param("id", OfferId.next().value())
                .param("principal", by.principal().value())
                .param("thread", thread.value())
                .param("assignment", slot.assignment().value())
                .param("clinic", slot.clinic().value())
                .param("mode", slot.mode().key())
                .param("starts", Timestamp.from(slot.starts()))
                .param("ends", Timestamp.from(slot.ends()))
                .param("now", Timestamp.from(now))
                .param("by", by.assignment().value())
                .update();
    }

    List<Offer> of(ThreadId thread) {
        var rows = database.sql("""
                select id, assignment_id, clinic, mode, starts_at, ends_at, offered_at, taken_at
                from contact.offer where thread_id = :thread order by starts_at, id""")
                .param("thread", thread.value())
                .query(Offers::read)
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        var colleagues = staff.caring(Sweden.day(clock.instant())).stream()
                .collect(Collectors.toMap(Assignment::id, Function.identity()));
        return rows.stream()
                .map(row -> row.offer(Optional.ofNullable(colleagues.get(row.assignment()))))
                .toList();
    }

    void taken(OfferId id, Instant now) {
        database.sql("update contact.offer set taken_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(
                new OfferId(row.getObject("id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new ClinicId(row.getString("clinic")),
                row.getString("mode").equals(Mode.DIGITAL.key()),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getTimestamp("offered_at").toInstant(),
                row.getTimestamp("taken_at") != null);
    }

    private record Row(
            OfferId id,
            AssignmentId assignment,
            ClinicId clinic,
            boolean digital,
            Instant starts,
            Instant ends,
            Instant offeredAt,
            boolean taken) {

        Offer offer(Optional<Assignment> whom) {
            return new Offer(
                    id,
                    assignment,
                    whom.map(met -> met.name().given()),
                    whom.flatMap(Assignment::profession),
                    clinic,
                    digital,
                    starts,
                    ends,
                    offeredAt,
                    taken);
        }
    }
}
