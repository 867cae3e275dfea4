package se.minimaria.video;

import java.time.Instant;
import java.util.Optional;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/**
 * A seat in a room.
 *
 * @param givenName of staff; nobody else says a name
 * @param seenAt the last sign of life
 * @param came whether an invited third has come with the code
 * @param letIn whether whoever sits there is in the room: always, but for a third without the youth's yes
 */
public record Seat(
        SeatId id,
        RoomId room,
        PrincipalId principal,
        SeatKind kind,
        Optional<String> givenName,
        Optional<Profession> title,
        Instant seenAt,
        boolean came,
        boolean letIn) {}
