package se.minimaria.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.network.Network;
import se.minimaria.network.Room;
import se.minimaria.shared.Ids;

/** What is taken: rows without identity, decided by the database's constraints. */
@Component
class Occupancies {

    private final JdbcClient database;
    private final Network network;
    private final Duration travel;

    Occupancies(JdbcClient database, Network network, BookingSettings settings) {
        this.database = database;
        this.network = network;
        this.travel = settings.travel();
    }

    /** All that is taken around a stretch, also by holds that have not run out. */
    List<Occupied> between(Instant from, Instant until, Instant now) {
        return taken("(a.state <> 'held' or a.held_until > :now)", from, until)
                .param("now", Timestamp.from(now))
                .query(Occupancies::occupied)
                .list();
    }

    /** All that is booked around a stretch. */
    List<Occupied> booked(Instant from, Instant until) {
        return taken("a.state = 'booked'", from, until)
                .query(Occupancies::occupied)
                .list();
    }

    private JdbcClient.StatementSpec taken(String which, Instant from, Instant until) {
        return database.sql("""
                select o.staff_id, o.room, o.place,
                    extract(epoch from lower(o.during))::bigint as starts,
                    extract(epoch from upper(o.during))::bigint as ends
                from booking.occupancy o
                join booking.appointment a on a.id = o.appointment_id
                where o.during && tstzrange(:from, :until) and\s""" + which)
                .param("from", Timestamp.from(from.minus(Duration.ofDays(1))))
                .param("until", Timestamp.from(until.plus(Duration.ofDays(1))));
    }

    private static Occupied occupied(ResultSet row, int index) throws SQLException {
        return new Occupied(
                row.getObject("staff_id", UUID.class),
                row.getString("room"),
                row.getString("place"),
                Instant.ofEpochSecond(row.getLong("starts")),
                Instant.ofEpochSecond(row.getLong("ends")));
    }

    /** Whether somebody else plainly has the time; spares a queue that would end with a no. */
    boolean gone(Slot slot, Instant now) {
        return database.sql("""
                select exists (
                    select from booking.occupancy o
                    join booking.appointment a on a.id = o.appointment_id
                    where o.staff_id = :staff and o.during && tstzrange(:starts, :ends)
                      and (a.state <> 'held' or a.held_until > :now)
                      and not exists (select from booking.hold h where h.appointment_id = a.id))""")
                .param("staff", slot.staff().value())
                .param("starts", Timestamp.from(slot.starts()))
                .param("ends", Timestamp.from(slot.ends()))
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /**
     * Waits for others who book the same professional, and then for others who book a room there the same day, so that
     * no two wait for each other. It orders the queue; who gets the time is for the constraints to say.
     */
    void queue(Slot slot) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:who, 1))")
                .param("who", slot.staff().toString())
                .query((row, index) -> true)
                .list();
        if (slot.mode() == Mode.ON_SITE) {
            database.sql("select pg_advisory_xact_lock(hashtextextended(:where, 2))")
                    .param("where", slot.clinic().value() + slot.starts().getEpochSecond() / 86_400)
                    .query((row, index) -> true)
                    .list();
        }
    }

    /** Lets go of holds that have run out and are in the way, and of those that the caller gives up. */
    void letGo(Slot slot, List<AppointmentId> given, Instant now) {
        database.sql("""
                delete from booking.appointment where id in (
                    select a.id from booking.appointment a
                    where a.state = 'held' and (a.id = any(:given) or a.held_until <= :now and exists (
                        select from booking.occupancy o
                        where o.appointment_id = a.id and o.reach && tstzrange(:starts, :reaches)
                          and (o.staff_id = :staff or o.room = any(:rooms))))
                    order by a.id for update)""")
                .param("given", given.stream().map(AppointmentId::value).toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .param("starts", Timestamp.from(slot.starts()))
                .param("reaches", Timestamp.from(slot.ends().plus(travel)))
                .param("staff", slot.staff().value())
                .param("rooms", rooms(slot).stream().map(Room::id).toArray(String[]::new))
                .update();
    }

    /**
     * Takes the time of the professional and of the first free room. Nothing is left behind when somebody else has it.
     *
     * @param heldUntil absent for a time that is booked at once
     */
    Optional<AppointmentId> take(Slot slot, @Nullable Instant heldUntil, Instant now) {
        var id = AppointmentId.next();
        database.sql("""
                insert into booking.appointment (id, clinic, mode, staff_id, assignment_id, starts_at, ends_at, state,
                    held_until, created_at)
                values (:id, :clinic, :mode, :staff, :assignment, :starts, :ends, :state, :heldUntil, :now)""")
                .param("id", id.value())
                .param("clinic", slot.clinic().value())
                .param("mode", slot.mode().key())
                .param("staff", slot.staff().value())
                .param("assignment", slot.assignment().value())
                .param("starts", Timestamp.from(slot.starts()))
                .param("ends", Timestamp.from(slot.ends()))
                .param("state", heldUntil == null ? "booked" : "held")
                .param("heldUntil", heldUntil == null ? null : Timestamp.from(heldUntil))
                .param("now", Timestamp.from(now))
                .update();
        if (occupyStaff(id, slot) && occupyRoom(id, slot)) {
            return Optional.of(id);
        }
        remove(id);
        return Optional.empty();
    }

    private boolean occupyStaff(AppointmentId id, Slot slot) {
        var place = slot.mode() == Mode.ON_SITE ? slot.clinic().value() : null;
        return occupy(id, slot, slot.staff().value(), slot.assignment().value(), null, place);
    }

    private boolean occupyRoom(AppointmentId id, Slot slot) {
        return slot.mode() == Mode.DIGITAL
                || rooms(slot).stream().anyMatch(room -> occupy(id, slot, null, null, room.id(), null));
    }

    private boolean occupy(
            AppointmentId id,
            Slot slot,
            @Nullable UUID staff,
            @Nullable UUID assignment,
            @Nullable String room,
            @Nullable String place) {
        return database.sql("""
                        insert into booking.occupancy (id, appointment_id, staff_id, assignment_id, room, place, during,
                            reach)
                        values (:id, :appointment, :staff, :assignment, :room, :place, tstzrange(:starts, :ends),
                            tstzrange(:starts, :reaches))
                        on conflict do nothing""")
                        .param("id", Ids.next())
                        .param("appointment", id.value())
                        .param("staff", staff)
                        .param("assignment", assignment)
                        .param("room", room)
                        .param("place", place)
                        .param("starts", Timestamp.from(slot.starts()))
                        .param("ends", Timestamp.from(slot.ends()))
                        .param(
                                "reaches",
                                Timestamp.from(
                                        place == null
                                                ? slot.ends()
                                                : slot.ends().plus(travel)))
                        .update()
                == 1;
    }

    /** Gives the time of an appointment back; the appointment stays and says that it was. */
    void cancel(AppointmentId id) {
        database.sql("update booking.appointment set state = 'cancelled' where id = :id")
                .param("id", id.value())
                .update();
        database.sql("delete from booking.occupancy where appointment_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Takes away an appointment that nobody attends; what it occupied and who held it go with it. */
    void remove(AppointmentId id) {
        database.sql("delete from booking.appointment where id = :id")
                .param("id", id.value())
                .update();
    }

    private List<Room> rooms(Slot slot) {
        return network.clinic(slot.clinic()).rooms();
    }
}
