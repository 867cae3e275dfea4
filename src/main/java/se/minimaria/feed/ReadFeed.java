package se.minimaria.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AssignmentId;
import se.minimaria.booking.AssignmentTimes;
import se.minimaria.booking.AssignmentTimes.Time;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.StaffDirectory;

/** The times behind an address, for whoever fetches it; also those of the last weeks, which calendars would drop otherwise. */
@Component
@Transactional(readOnly = true)
public class ReadFeed {

    private static final Duration BACK = Duration.ofDays(28);
    private static final Duration AHEAD = Duration.ofDays(182);

    private final JdbcClient database;
    private final StaffDirectory directory;
    private final AssignmentTimes times;
    private final Clock clock;

    ReadFeed(JdbcClient database, StaffDirectory directory, AssignmentTimes times, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.times = times;
        this.clock = clock;
    }

    /** Empty when the address is none, or was ended, or when the assignment is over. */
    public Optional<List<Time>> held() {
        var now = clock.instant();
        return database.sql("select assignment_id from feed.subscription")
                .query((row, index) -> new AssignmentId(row.getObject("assignment_id", UUID.class)))
                .optional()
                .filter(assignment -> directory.caring(Sweden.day(now)).stream()
                        .anyMatch(one -> one.id().equals(assignment)))
                .map(assignment -> times.of(assignment, now.minus(BACK), now.plus(AHEAD)));
    }
}
