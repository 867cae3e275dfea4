package se.minimaria.demo;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.StaffDirectory;

/** The invented staff as they go on duty. */
@Component
@OnlyInDemo
class Colleagues {

    private static final SystemActor JOB = new SystemActor("demo", new PrincipalId("region-dalarna"));

    private final Steps steps;
    private final StaffDirectory directory;
    private final Map<AssignmentId, OnDuty> onDuty = new ConcurrentHashMap<>();

    Colleagues(Steps steps, StaffDirectory directory) {
        this.steps = steps;
        this.directory = directory;
    }

    OnDuty onDuty(AssignmentId assignment) {
        return onDuty.computeIfAbsent(
                assignment,
                id -> steps.in(JOB, () -> directory.assignment(id))
                        .map(Assignment::onDuty)
                        .orElseThrow());
    }

    /** Who answers threads: the first nurse of the cast. */
    OnDuty inbox() {
        return first("nurse");
    }

    /** Who gives links to workplaces outside. */
    OnDuty coordinator() {
        return first("coordinator");
    }

    private OnDuty first(String key) {
        return onDuty(new AssignmentId(steps.taken(Employer.UNIT, key + "/0", JOB)
                .map(UUID::fromString)
                .orElseThrow()));
    }
}
