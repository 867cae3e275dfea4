package se.minimaria.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.staff.Role;

/** One post of an invented person at work: for whom, where, as what, and when. */
record Post(
        PrincipalId principal,
        @Nullable ClinicId clinic,
        @Nullable Profession profession,
        Role role,
        int percent,
        List<Hours> hours) {

    /** Hours that repeat every week at one place. */
    record Hours(ClinicId clinic, DayOfWeek day, LocalTime from, LocalTime to) {}

    static Post care(String principal, String clinic, Profession profession, int percent, String hours) {
        return new Post(
                new PrincipalId(principal), new ClinicId(clinic), profession, Role.CARE, percent, Weekly.read(hours));
    }

    /** In a home municipality, which has no clinic. */
    static Post caseWork(String principal, Profession profession) {
        return new Post(new PrincipalId(principal), null, profession, Role.CARE, 100, List.of());
    }

    static Post office(String principal, Role role) {
        return new Post(new PrincipalId(principal), null, null, role, 100, List.of());
    }
}
