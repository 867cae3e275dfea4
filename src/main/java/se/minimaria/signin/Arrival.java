package se.minimaria.signin;

import java.util.Optional;
import se.minimaria.access.AccessContext;
import se.minimaria.staff.Assignment;

/** Somebody at the door: what they are, the context they would act in, and the assignment it comes from. */
record Arrival(Standing standing, AccessContext context, Optional<Assignment> assignment) {

    static Arrival without(Standing standing, AccessContext context) {
        return new Arrival(standing, context, Optional.empty());
    }
}
