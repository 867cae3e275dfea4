package se.minimaria.staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.StaffId;
import se.minimaria.staff.StaffChange.Act;

/** An administrator takes somebody on for the own principal, with a first assignment. */
@Component
@Transactional
public class AddColleague {

    private final EmployStaff employ;
    private final Changes changes;

    AddColleague(EmployStaff employ, Changes changes) {
        this.employ = employ;
        this.changes = changes;
    }

    /** Takes the person on; both acts leave their trace. */
    public StaffId add(StaffName name, WantedPost post) {
        var staff = employ.employ(name);
        changes.write(Act.ADDED, staff, null, null);
        var assignment = employ.assign(post.of(staff, Access.atOffice().principal()));
        changes.write(Act.GIVEN, staff, assignment, post.to());
        return staff;
    }
}
