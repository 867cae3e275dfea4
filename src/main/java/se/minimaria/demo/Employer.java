package se.minimaria.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.StaffId;
import se.minimaria.booking.WorkingTimes;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.signin.DemoPeople;
import se.minimaria.signin.DemoPerson;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.NewAssignment;

/** Takes on the invented people at work, once, and shows them on the demo's sign-in page at every start. */
@Component
@OnlyInDemo
class Employer {

    /** Staff come before the first person of the county. */
    static final int UNIT = -1;

    private final Steps steps;
    private final EmployStaff employ;
    private final WorkingTimes times;
    private final DemoPeople people;

    Employer(Steps steps, EmployStaff employ, WorkingTimes times, DemoPeople people) {
        this.steps = steps;
        this.employ = employ;
        this.times = times;
        this.people = people;
    }

    void takeOn(LocalDate from) {
        for (var member : Cast.all()) {
            var job = new SystemActor("demo", member.posts().getFirst().principal());
            var staff = new StaffId(steps.once(
                            UNIT,
                            member.key(),
                            job,
                            () -> Optional.of(employ.employ(member.name()).value()))
                    .orElseThrow());
            for (int i = 0; i < member.posts().size(); i++) {
                post(member, i, staff, from);
            }
            if (!member.title().isEmpty()) {
                people.introduce(
                        new DemoPerson(member.key(), staff, member.name().full(), member.title()));
            }
        }
    }

    /** Those who can be tried from the sign-in page. */
    List<DemoPerson> people() {
        return people.all();
    }

    private void post(Cast.Member member, int index, StaffId staff, LocalDate from) {
        var post = member.posts().get(index);
        var job = new SystemActor("demo", post.principal());
        steps.once(UNIT, member.key() + "/" + index, job, () -> {
            var assignment = employ.assign(new NewAssignment(
                    staff,
                    post.principal(),
                    post.clinic(),
                    post.profession(),
                    post.role(),
                    post.percent(),
                    from,
                    null));
            for (var hours : post.hours()) {
                times.set(assignment, staff, hours.clinic(), hours.day(), hours.from(), hours.to(), from, null);
            }
            return Optional.of(assignment.value());
        });
    }
}
