package se.minimaria.contact;

import java.time.Duration;
import java.time.Instant;

/**
 * How an item stands towards the promised answer. The clock runs from when it came in, not from when somebody opened it.
 *
 * @param state in words first
 * @param percent how much of the time is used, 0 to 100
 * @param left until the promised moment, or how long ago that was
 */
public record WaitingClock(State state, int percent, Duration left) {

    /** Calm, soon, too late. */
    public enum State {
        OK,
        SOON,
        OVER
    }

    /**
     * The clock of something that came in at one moment and was promised for another.
     *
     * @param warning how long before the promised moment it is soon
     */
    public static WaitingClock of(Instant arrived, Instant due, Duration warning, Instant now) {
        var left = Duration.between(now, due);
        if (!left.isPositive()) {
            return new WaitingClock(State.OVER, 100, left.abs());
        }
        var all = Math.max(1, Duration.between(arrived, due).toSeconds());
        var used = Math.max(0, Duration.between(arrived, now).toSeconds());
        var percent = (int) Math.min(100, used * 100 / all);
        return new WaitingClock(left.compareTo(warning) <= 0 ? State.SOON : State.OK, percent, left);
    }
}
