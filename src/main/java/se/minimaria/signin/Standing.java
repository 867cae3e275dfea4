package se.minimaria.signin;

import se.minimaria.staff.Assignment;

/** What somebody is to the door at the moment. */
enum Standing {
    /** Anybody who is not signed in where they knock. */
    VISITOR,
    /** The password was right, the second factor is still to come. */
    HALFWAY,
    /** Signed in at work without a valid assignment. */
    CHOOSING,
    /** Works with clients at a clinic. */
    CARE,
    /** Works with clients for a home municipality, which has no clinic. */
    CASE_WORKER,
    HEAD,
    STEERING,
    REGISTRAR,
    ADMINISTRATOR,
    /** On the own pages. */
    YOUNG_PERSON;

    static Standing of(Assignment assignment) {
        return switch (assignment.role()) {
            case CARE -> assignment.clinic().isPresent() ? CARE : CASE_WORKER;
            case HEAD -> HEAD;
            case STEERING -> STEERING;
            case REGISTRAR -> REGISTRAR;
            case ADMINISTRATOR -> ADMINISTRATOR;
        };
    }
}
