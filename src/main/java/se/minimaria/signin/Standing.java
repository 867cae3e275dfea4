package se.minimaria.signin;

import se.minimaria.staff.Role;

/** What somebody is to the door at the moment. */
enum Standing {
    /** Anybody who is not signed in where they knock. */
    VISITOR,
    /** The password was right, the second factor is still to come. */
    HALFWAY,
    /** Signed in at work without a valid assignment. */
    CHOOSING,
    CARE,
    HEAD,
    STEERING,
    REGISTRAR,
    ADMINISTRATOR,
    /** On the own pages. */
    YOUNG_PERSON;

    static Standing of(Role role) {
        return switch (role) {
            case CARE -> CARE;
            case HEAD -> HEAD;
            case STEERING -> STEERING;
            case REGISTRAR -> REGISTRAR;
            case ADMINISTRATOR -> ADMINISTRATOR;
        };
    }
}
