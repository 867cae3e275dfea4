package se.minimaria.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.minimaria.booking.CalendarWeek.Span;
import se.minimaria.network.ClinicId;

/** What stands in the way of a time. */
public sealed interface WhyNotFree {

    /** It has been. */
    record Past() implements WhyNotFree {}

    /** Nobody books so far ahead yet. */
    record TooFar(LocalDate until) implements WhyNotFree {}

    /** Visits begin at whole quarters. */
    record NotAQuarter() implements WhyNotFree {}

    /**
     * The place is shut, or shuts before the visit would end.
     *
     * @param open when it is open that day; none when it is shut all day
     */
    record Shut(List<Span> open) implements WhyNotFree {

        public Shut {
            open = List.copyOf(open);
        }
    }

    /**
     * They are not at work there then.
     *
     * @param there when they are that day; none when they are not there that day
     */
    record NotAtWork(List<Span> there) implements WhyNotFree {

        public NotAtWork {
            there = List.copyOf(there);
        }
    }

    /** They are at another place. */
    record Elsewhere(ClinicId place) implements WhyNotFree {}

    /** They meet somebody, or somebody keeps the time. */
    record Meets(Instant until) implements WhyNotFree {}

    /** They meet somebody at another place, too near in time to get from one to the other. */
    record Travels(Duration takes) implements WhyNotFree {}

    /** Every room is taken. */
    record NoRoom() implements WhyNotFree {}
}
