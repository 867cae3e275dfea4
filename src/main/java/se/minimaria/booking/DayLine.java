package se.minimaria.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;

/**
 * One line of a day sheet. Names are not here: the surface asks for those of all files at once.
 *
 * @param appointment absent on a free line
 * @param attendance absent when who attends is not for the caller to know
 * @param assignment of whoever is met or free
 * @param room the room's id in the network file; absent for a digital visit and a free line
 * @param cancelled whether the time was given back; the line stays on the day's list
 * @param late by how many minutes whoever comes says that they are late
 * @param with the authorities of the other staff in the same visit
 */
public record DayLine(
        Optional<AppointmentId> appointment,
        Optional<AttendanceId> attendance,
        AssignmentId assignment,
        ClinicId clinic,
        Mode mode,
        Instant starts,
        int minutes,
        @Nullable String room,
        Who who,
        Optional<Outcome> outcome,
        boolean cancelled,
        OptionalInt late,
        List<PrincipalId> with) {

    public DayLine {
        with = List.copyOf(with);
    }

    /** The same time as somebody sees it who may not know who attends. */
    public DayLine taken() {
        return new DayLine(
                appointment,
                Optional.empty(),
                assignment,
                clinic,
                mode,
                starts,
                minutes,
                room,
                new Who.Elsewhere(),
                Optional.empty(),
                cancelled,
                OptionalInt.empty(),
                with);
    }

    /** Who a line is about, as far as it is for the caller to know. */
    public sealed interface Who {

        /** A person with a file in the own store. */
        record Known(FileId file) implements Who {}

        /** Somebody who booked with four words; the alias is absent if they chose none. */
        record Unnamed(@Nullable String alias) implements Who {

            @Override
            public String toString() {
                return "Unnamed[…]";
            }
        }

        /** Booked; who attends is in another store, or not for the caller to know. */
        record Elsewhere() implements Who {}

        /** Kept for a few minutes by somebody who is choosing. */
        record Held() implements Who {}

        /** Nobody: working time that can still be booked. */
        record Free() implements Who {}
    }
}
