package se.minimaria.referral;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The one way that a referral goes. The database knows the same way, and a test holds the two together. */
final class Course {

    private Course() {}

    /** Where it can go next. */
    static List<State> from(Direction direction, State state) {
        return Arrays.stream(State.values())
                .filter(next -> leads(direction, state, next))
                .toList();
    }

    static boolean leads(Direction direction, State before, State after) {
        return (direction == Direction.IN ? in(before) : out(before)).contains(after);
    }

    /** Whether nothing more happens. */
    static boolean isOver(Direction direction, State state) {
        return from(direction, state).isEmpty();
    }

    private static Set<State> in(State before) {
        return switch (before) {
            case SENT -> EnumSet.of(State.RECEIVED, State.REVOKED);
            case RECEIVED -> EnumSet.of(State.ACCEPTED, State.RETURNED, State.REVOKED);
            case ACCEPTED -> EnumSet.of(State.BOOKED, State.CLOSED, State.REVOKED);
            case BOOKED -> EnumSet.of(State.CLOSED, State.REVOKED);
            case WRITTEN, RETURNED, BACK, CLOSED, REVOKED -> EnumSet.noneOf(State.class);
        };
    }

    private static Set<State> out(State before) {
        return switch (before) {
            case WRITTEN -> EnumSet.of(State.SENT, State.REVOKED);
            case SENT -> EnumSet.of(State.RECEIVED, State.ACCEPTED, State.RETURNED, State.REVOKED);
            case RECEIVED -> EnumSet.of(State.ACCEPTED, State.RETURNED, State.REVOKED);
            case ACCEPTED -> EnumSet.of(State.BOOKED, State.BACK, State.CLOSED, State.REVOKED);
            case BOOKED -> EnumSet.of(State.BACK, State.CLOSED, State.REVOKED);
            case RETURNED, BACK -> EnumSet.of(State.CLOSED);
            case CLOSED, REVOKED -> EnumSet.noneOf(State.class);
        };
    }
}
