package se.minimaria.booking;

import java.time.Instant;
import java.util.UUID;

/** What happened in booking that other modules may want to know. Ids and instants only. */
public sealed interface BookingEvent {

    /**
     * Somebody at work said how a visit went, or changed it. Comes again with every change, so whoever listens writes
     * over what it had.
     *
     * @param attendance what {@link VisitFacts} tells more about, to the same principal
     * @param principal whose store it is in; the listener binds that principal's context itself
     */
    record AttendanceSettled(UUID attendance, String principal, Instant at) implements BookingEvent {}

    /** Somebody has a time to come to. */
    record VisitBooked(UUID attendance, String principal, Instant at) implements BookingEvent {}

    /** A visit that was to come will not be. */
    record VisitCancelled(UUID attendance, String principal, Instant at) implements BookingEvent {}

    /** A visit has another time than before. */
    record VisitMoved(UUID attendance, String principal, Instant at) implements BookingEvent {}
}
