package se.minimaria.staff;

import se.minimaria.access.StaffId;

/** What came of setting up an account with a one-time code. */
public sealed interface SetUpResult {

    /** The account is there; the second factor is chosen at the first sign-in. */
    record Ready(StaffId staff) implements SetUpResult {}

    /** Somebody has that user name; the code still counts. */
    record NameTaken() implements SetUpResult {}

    /** There is no such code, or it has been used, replaced or is too old. */
    record NotThat() implements SetUpResult {}
}
