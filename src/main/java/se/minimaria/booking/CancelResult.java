package se.minimaria.booking;

/** What became of a wish to cancel. */
public enum CancelResult {
    /** The time is free for others; also when it was cancelled before. */
    CANCELLED,
    /** The visit has begun or is over: somebody at work says how it went instead. */
    ALREADY_BEGUN,
    /** Nothing that the caller attends or is responsible for. */
    NOT_THERE
}
