package se.minimaria.referral;

/** What became of a step that somebody wanted to take with a referral. */
public sealed interface MoveResult {

    /** It was taken. */
    record Moved(State state) implements MoveResult {}

    /** Somebody else was first; nothing was changed. */
    record Meanwhile(State state) implements MoveResult {}

    /** No referral goes that way. */
    record NotLed(State state) implements MoveResult {}

    /** No visit is booked in its file yet. */
    record NoVisit() implements MoveResult {}

    /** The file is not one that the caller may open. */
    record FileClosed() implements MoveResult {}

    /** No such referral, or none that may be known of. */
    record NotThere() implements MoveResult {}
}
