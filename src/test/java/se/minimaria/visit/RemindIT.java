package se.minimaria.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Cancel;
import se.minimaria.person.SafeTimes;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Reminders of visits. */
@MinimariaTest
class RemindIT {

    @Autowired
    Bookings bookings;

    @Autowired
    Remind remind;

    @Autowired
    Cancel cancel;

    @Test
    void comeADayAndTwoHoursBeforeOnceEachHoweverOftenTheJobRuns() throws Exception {
        var visit = takenLongAgo(bookings.reachedBySms(SafeTimes.ANY));
        var starts = bookings.visit(visit).starts();
        remindAt(starts.minus(Duration.ofHours(25)));
        assertThat(reminders(visit)).isEmpty();

        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<Callable<Boolean>>();
            for (var run = 0; run < 4; run++) {
                runs.add(() -> remindAt(starts.minus(Duration.ofHours(23))));
            }
            for (var done : nodes.invokeAll(runs)) {
                done.get();
            }
        }
        assertThat(reminders(visit)).containsExactly("reminder-1440m");
        remindAt(starts.minus(Duration.ofHours(1)));
        assertThat(reminders(visit)).containsExactlyInAnyOrder("reminder-1440m", "reminder-120m");
    }

    @Test
    void doNotComeForATimeTakenLaterThanThat() {
        var visit = bookings.byRonja(bookings.reachedBySms(SafeTimes.ANY));
        bookings.awaitTold(visit, "time", "queued");
        var starts = bookings.visit(visit).starts();
        bookings.takenAt(visit, starts.minus(Duration.ofHours(5)));

        remindAt(starts.minus(Duration.ofHours(4)));
        assertThat(reminders(visit)).isEmpty();
        remindAt(starts.minus(Duration.ofMinutes(110)));
        assertThat(reminders(visit)).containsExactly("reminder-120m");
    }

    @Test
    void doNotComeForWhatWasGivenBack() {
        var visit = takenLongAgo(bookings.reachedBySms(SafeTimes.ANY));
        var starts = bookings.visit(visit).starts();
        Access.as(Cast.RONJA, () -> cancel.cancel(bookings.visit(visit).appointment()));

        remindAt(starts.minus(Duration.ofHours(2)));
        assertThat(reminders(visit)).isEmpty();
    }

    private AttendanceId takenLongAgo(FileId file) {
        var visit = bookings.byRonja(file);
        bookings.awaitTold(visit, "time", "queued");
        bookings.takenAt(visit, bookings.visit(visit).starts().minus(Duration.ofDays(20)));
        return visit;
    }

    private List<String> reminders(AttendanceId visit) {
        return bookings.told(visit).stream()
                .map(ToldLine::what)
                .filter(what -> what.startsWith("reminder"))
                .toList();
    }

    private boolean remindAt(Instant now) {
        return WorldClock.at(now, () -> {
            Access.run(Cast.system(Cast.REGION), () -> remind.remind(Cast.REGION));
            return true;
        });
    }
}
