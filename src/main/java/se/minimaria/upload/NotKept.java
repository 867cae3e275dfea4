package se.minimaria.upload;

import se.minimaria.upload.CleanResult.Reason;

/** Ends the cleaning of a file that is not kept. */
final class NotKept extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    NotKept(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
