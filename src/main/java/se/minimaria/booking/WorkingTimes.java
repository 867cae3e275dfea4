package se.minimaria.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Network;
import se.minimaria.shared.Ids;

/**
 * Who works where on which weekday, by the clock on the wall. Working time at the digital clinic has no place and may
 * lie over working time on site; whichever is booked first takes the time.
 */
@Component
@Transactional(readOnly = true)
public class WorkingTimes {

    private final JdbcClient database;
    private final Network network;

    WorkingTimes(JdbcClient database, Network network) {
        this.database = database;
        this.network = network;
    }

    /**
     * Adds hours that repeat every week.
     *
     * @param validTo the last day, if there is one
     * @throws IllegalArgumentException when the same person already works at another place at those hours
     */
    @Transactional
    public void set(
            AssignmentId assignment,
            StaffId staff,
            ClinicId clinic,
            DayOfWeek weekday,
            LocalTime from,
            LocalTime to,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        var digital = network.clinic(clinic).kind() == ClinicKind.DIGITAL;
        var added = database.sql("""
                insert into booking.working_time (id, assignment_id, staff_id, clinic, place, weekday, starts, ends,
                    valid_from, valid_to)
                values (:id, :assignment, :staff, :clinic, :place, :weekday, :from, :to, :validFrom, :validTo)
                on conflict do nothing""")
                .param("id", Ids.next())
                .param("assignment", assignment.value())
                .param("staff", staff.value())
                .param("clinic", clinic.value())
                .param("place", digital ? null : clinic.value())
                .param("weekday", weekday.getValue())
                .param("from", from)
                .param("to", to)
                .param("validFrom", validFrom)
                .param("validTo", validTo)
                .update();
        if (added == 0) {
            throw new IllegalArgumentException("Already works at another place on " + weekday + " at " + from);
        }
    }

    /** All that hold on some day of a stretch. */
    List<WorkingTime> between(LocalDate first, LocalDate last) {
        return database.sql("""
                select assignment_id, staff_id, clinic, weekday, starts, ends, valid_from, valid_to
                from booking.working_time
                where valid_from <= :last and (valid_to is null or valid_to >= :first)
                order by staff_id, clinic, weekday, starts""")
                .param("first", first)
                .param("last", last)
                .query(WorkingTimes::read)
                .list();
    }

    /** Those of one assignment at one clinic that hold on a day. */
    List<WorkingTime> of(AssignmentId assignment, ClinicId clinic, LocalDate day) {
        return database.sql("""
                select assignment_id, staff_id, clinic, weekday, starts, ends, valid_from, valid_to
                from booking.working_time
                where assignment_id = :assignment and clinic = :clinic and weekday = :weekday
                  and valid_from <= :day and (valid_to is null or valid_to >= :day)""")
                .param("assignment", assignment.value())
                .param("clinic", clinic.value())
                .param("weekday", day.getDayOfWeek().getValue())
                .param("day", day)
                .query(WorkingTimes::read)
                .list();
    }

    private static WorkingTime read(ResultSet row, int index) throws SQLException {
        return new WorkingTime(
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new StaffId(row.getObject("staff_id", UUID.class)),
                new ClinicId(row.getString("clinic")),
                DayOfWeek.of(row.getInt("weekday")),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
