package se.minimaria.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.StaffId;
import se.minimaria.shared.Page;

/** The people who work for the principal of whoever is at the office, and what it has given them. Nobody else's. */
@Component
@Transactional(readOnly = true)
public class OwnStaff {

    private final Members members;
    private final Assignments assignments;

    OwnStaff(Members members, Assignments assignments) {
        this.members = members;
        this.assignments = assignments;
    }

    /** Whether whoever is at the office gives and ends assignments, or only sees them. */
    public boolean administered() {
        return assignments
                .find(Access.atOffice().assignment())
                .filter(own -> own.role() == Role.ADMINISTRATOR)
                .isPresent();
    }

    /** A page by family name, after somebody if that is given. */
    public Page<Colleague> page(Optional<StaffId> after, int size) {
        var principal = Access.atOffice().principal();
        var page = Page.of(members.with(principal, after, size + 1), size);
        Map<StaffId, List<Assignment>> given =
                assignments.of(page.items().stream().map(Members.Member::id).toList(), principal).stream()
                        .collect(Collectors.groupingBy(Assignment::staff));
        return page.map(member -> colleague(member, given.getOrDefault(member.id(), List.of())));
    }

    /** One of them; empty for everybody else's people. */
    public Optional<Colleague> find(StaffId id) {
        var principal = Access.atOffice().principal();
        return members.with(principal, id)
                .map(member -> colleague(member, assignments.of(List.of(member.id()), principal)));
    }

    private static Colleague colleague(Members.Member member, List<Assignment> given) {
        return new Colleague(
                member.id(), member.name(), member.keeper(), member.accountSince(), member.codeUntil(), given);
    }
}
