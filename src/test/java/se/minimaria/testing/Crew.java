package se.minimaria.testing;

import java.time.LocalDate;
import java.util.UUID;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.NewAssignment;
import se.minimaria.staff.Role;
import se.minimaria.staff.StaffName;

/** Employs people for tests, through the use cases. */
public class Crew {

    public static final PrincipalId REGION = new PrincipalId("region-dalarna");
    public static final PrincipalId FALUN = new PrincipalId("kommun-2080");
    public static final PrincipalId BORLANGE = new PrincipalId("kommun-2081");
    public static final String PASSWORD = "en lång vinter i Älvdalen";

    private static final LocalDate START = LocalDate.parse("2025-09-01");

    private final EmployStaff employ;
    private final GiveCredential credential;

    public Crew(EmployStaff employ, GiveCredential credential) {
        this.employ = employ;
        this.credential = credential;
    }

    /** Somebody with a user name of their own and {@link #PASSWORD}. */
    public Member member() {
        return member(REGION);
    }

    private Member member(PrincipalId principal) {
        var job = new SystemActor("test", principal);
        var userName = "kim-" + UUID.randomUUID();
        var staff = Access.as(job, () -> employ.employ(new StaffName("Kim", "Provberg")));
        if (!Access.as(job, () -> credential.give(staff, userName, PASSWORD))) {
            throw new IllegalStateException("The user name was not new");
        }
        return new Member(staff, userName);
    }

    public AssignmentId nurse(StaffId staff) {
        return assign(NewAssignment.care(staff, REGION, new ClinicId("falun"), Profession.NURSE, 100, START));
    }

    public AssignmentId coordinator(StaffId staff) {
        return assign(NewAssignment.care(staff, REGION, new ClinicId("falun"), Profession.COORDINATOR, 100, START));
    }

    public AssignmentId socialWorker(StaffId staff) {
        return assign(NewAssignment.care(staff, FALUN, new ClinicId("falun"), Profession.SOCIAL_WORKER, 50, START));
    }

    /** Borlänge kommun is a home municipality without a clinic. */
    public AssignmentId caseWorker(StaffId staff) {
        return assign(NewAssignment.caseWork(staff, BORLANGE, Profession.SOCIAL_WORKER, 100, START));
    }

    public AssignmentId office(StaffId staff, Role role) {
        return role == Role.CARE ? nurse(staff) : assign(NewAssignment.office(staff, REGION, role, START));
    }

    /** Somebody with a user name, taken on by another principal than the Region and with an office there. */
    public Member officer(PrincipalId principal, Role role) {
        var member = member(principal);
        assign(NewAssignment.office(member.id(), principal, role, START));
        return member;
    }

    public AssignmentId assign(NewAssignment wanted) {
        return Access.as(new SystemActor("test", wanted.principal()), () -> employ.assign(wanted));
    }

    /** Somebody who can sign in. */
    public record Member(StaffId id, String userName) {}
}
