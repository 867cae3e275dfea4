package se.minimaria.staff;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.StaffId;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/**
 * What an administrator wants to give somebody, before it is looked at.
 *
 * @param profession only for care
 * @param clinic only for care, and only where the principal has clinics
 */
public record WantedPost(
        Role role,
        @Nullable Profession profession,
        @Nullable ClinicId clinic,
        LocalDate from,
        @Nullable LocalDate to) {

    /** What is wrong with a post. */
    public enum Flaw {
        NO_PROFESSION,
        NOT_AT_THAT_CLINIC,
        BEGINS_IN_THE_PAST,
        ENDS_BEFORE_IT_BEGINS
    }

    /** All that is wrong with it on a day; nothing, if it can be given. */
    public Set<Flaw> flaws(List<Clinic> workplaces, LocalDate today) {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (role == Role.CARE && profession == null) {
            flaws.add(Flaw.NO_PROFESSION);
        }
        if (role == Role.CARE && !fits(clinic, workplaces)) {
            flaws.add(Flaw.NOT_AT_THAT_CLINIC);
        }
        if (from.isBefore(today)) {
            flaws.add(Flaw.BEGINS_IN_THE_PAST);
        }
        if (to != null && to.isBefore(from)) {
            flaws.add(Flaw.ENDS_BEFORE_IT_BEGINS);
        }
        return flaws;
    }

    /** Care is at one of the principal's workplaces, or at none when there are none. */
    static boolean fits(@Nullable ClinicId clinic, List<Clinic> workplaces) {
        return clinic == null
                ? workplaces.isEmpty()
                : workplaces.stream().map(Clinic::id).anyMatch(clinic::equals);
    }

    NewAssignment of(StaffId staff, PrincipalId principal) {
        var care = role == Role.CARE;
        return new NewAssignment(staff, principal, care ? clinic : null, care ? profession : null, role, 100, from, to);
    }
}
