package se.minimaria.message;

/** What became of a notice that was handed over. */
public sealed interface QueueResult {

    /** It goes when its time comes. */
    record Queued() implements QueueResult {}

    /** It does not go, and a row says so. */
    record Withheld(Reason reason) implements QueueResult {}

    /** The same notice was handed over before; whatever became of it then stands. */
    record AlreadyThere() implements QueueResult {}
}
