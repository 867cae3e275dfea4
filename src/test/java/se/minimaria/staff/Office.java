package se.minimaria.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;

/** Administrators of two principals and a nurse, as tests about accounts begin. Every call goes through the use cases. */
@Component
class Office {

    static final PrincipalId REGION = new PrincipalId("region-dalarna");
    static final PrincipalId FALUN = new PrincipalId("kommun-2080");

    private final EmployStaff employ;
    private final AddColleague adding;
    private final MakeSetupCode making;
    private final OwnStaff ownStaff;
    private final Clock clock;

    Office(EmployStaff employ, AddColleague adding, MakeSetupCode making, OwnStaff ownStaff, Clock clock) {
        this.employ = employ;
        this.adding = adding;
        this.making = making;
        this.ownStaff = ownStaff;
        this.clock = clock;
    }

    LocalDate today() {
        return Sweden.day(clock.instant());
    }

    AtOffice administrator(PrincipalId principal, String given, String family) {
        return Access.as(new SystemActor("test", principal), () -> {
            var staff = employ.employ(new StaffName(given, family));
            var id = employ.assign(
                    NewAssignment.office(staff, principal, Role.ADMINISTRATOR, LocalDate.parse("2025-09-01")));
            return new AtOffice(id, staff, principal, given + " " + family);
        });
    }

    /** Maj, a nurse in Falun from today on. */
    StaffId nurse(AtOffice by) {
        return Access.as(by, () -> adding.add(new StaffName("Maj", "Provdotter"), care(today())));
    }

    /** The same name as a social worker, by Falu kommun. */
    StaffId socialWorker(AtOffice by) {
        return Access.as(by, () -> adding.add(new StaffName("Maj", "Provdotter"), socialWork()));
    }

    WantedPost care(LocalDate from) {
        return new WantedPost(Role.CARE, Profession.NURSE, new ClinicId("falun"), from, null);
    }

    WantedPost socialWork() {
        return new WantedPost(Role.CARE, Profession.SOCIAL_WORKER, new ClinicId("falun"), today(), null);
    }

    SetupCode code(AtOffice by, StaffId staff) {
        return Access.as(by, () -> making.make(staff))
                .flatMap(made -> SetupCode.read(made.shown()))
                .orElseThrow();
    }

    Optional<Colleague> find(AtOffice by, StaffId staff) {
        return Access.as(by, () -> ownStaff.find(staff));
    }

    Colleague colleague(AtOffice by, StaffId staff) {
        return find(by, staff).orElseThrow();
    }

    /** Their first assignment with the principal that asks. */
    AssignmentId assignment(AtOffice by, StaffId staff) {
        return colleague(by, staff).assignments().getLast().id();
    }
}
