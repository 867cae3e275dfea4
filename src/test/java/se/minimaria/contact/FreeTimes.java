package se.minimaria.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Slot;
import se.minimaria.booking.SlotQuery;
import se.minimaria.booking.WorkingTimes;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.NewAssignment;
import se.minimaria.staff.StaffName;
import se.minimaria.testing.Cast;

/** Finds tests a time: digital, so that no other test takes the room, with somebody employed for it. */
@Component
public class FreeTimes {

    private static final ClinicId DIGITAL = new ClinicId("digitalt");

    private final EmployStaff employ;
    private final WorkingTimes hours;
    private final FindSlots slots;
    private final WorldClock clock;

    FreeTimes(EmployStaff employ, WorkingTimes hours, FindSlots slots, WorldClock clock) {
        this.employ = employ;
        this.hours = hours;
        this.slots = slots;
        this.clock = clock;
    }

    /** The next time with somebody new, who is called Alva. */
    public Slot with(PrincipalId principal, ClinicId clinic, Profession profession) {
        var today = Sweden.day(clock.instant());
        var who = Access.as(Cast.system(principal), () -> {
            var staff = employ.employ(new StaffName("Alva", "Exempelsson"));
            var assignment =
                    employ.assign(NewAssignment.care(staff, principal, clinic, profession, 100, today.minusDays(1)));
            for (var day : DayOfWeek.values()) {
                hours.set(assignment, staff, DIGITAL, day, LocalTime.of(8, 0), LocalTime.of(18, 0), today, null);
            }
            return assignment;
        });
        var now = clock.instant();
        var query = new SlotQuery(
                now,
                Sweden.instant(today.plusDays(14).atStartOfDay()),
                Set.of(DIGITAL),
                Set.of(profession),
                Optional.of(who),
                1);
        return Access.as(new Visitor(), () -> slots.find(query)).getFirst();
    }
}
