package se.minimaria.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/**
 * An assignment that somebody is to get. Care is given in a profession, and at a clinic of the principal; only who has none
 * gives it without.
 */
public record NewAssignment(
        StaffId staff,
        PrincipalId principal,
        @Nullable ClinicId clinic,
        @Nullable Profession profession,
        Role role,
        int percent,
        LocalDate from,
        @Nullable LocalDate to) {

    public NewAssignment {
        if (role == Role.CARE && profession == null) {
            throw new IllegalArgumentException("Care is given in a profession");
        }
        if (role != Role.CARE && (clinic != null || profession != null)) {
            throw new IllegalArgumentException("Only care is given at a clinic and in a profession");
        }
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("Not a share of full time: " + percent);
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("An assignment cannot end before it begins");
        }
    }

    /** Care at a clinic, until further notice. */
    public static NewAssignment care(
            StaffId staff, PrincipalId principal, ClinicId clinic, Profession profession, int percent, LocalDate from) {
        return new NewAssignment(staff, principal, clinic, profession, Role.CARE, percent, from, null);
    }

    /** The work of a home municipality's case worker, at no clinic, until further notice. */
    public static NewAssignment caseWork(
            StaffId staff, PrincipalId principal, Profession profession, int percent, LocalDate from) {
        return new NewAssignment(staff, principal, null, profession, Role.CARE, percent, from, null);
    }

    /** A role for the principal as a whole, until further notice. */
    public static NewAssignment office(StaffId staff, PrincipalId principal, Role role, LocalDate from) {
        return new NewAssignment(staff, principal, null, null, role, 100, from, null);
    }
}
