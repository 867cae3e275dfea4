package se.minimaria.workplace;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.CancelResult;
import se.minimaria.booking.Outcome;
import se.minimaria.booking.RecordOutcome;
import se.minimaria.booking.RecordResult;
import se.minimaria.booking.Visit;
import se.minimaria.visit.GivePass;
import se.minimaria.visit.InviteGuardian;
import se.minimaria.visit.ReadVisit;
import se.minimaria.visit.ReadVisit.Sheet;

/** What the page of a visit reads and does. */
@Component
class VisitActs {

    private final ReadVisit reading;
    private final GivePass giving;
    private final InviteGuardian inviting;
    private final Cancel cancelling;
    private final RecordOutcome outcomes;

    VisitActs(ReadVisit reading, GivePass giving, InviteGuardian inviting, Cancel cancelling, RecordOutcome outcomes) {
        this.reading = reading;
        this.giving = giving;
        this.inviting = inviting;
        this.cancelling = cancelling;
        this.outcomes = outcomes;
    }

    /** The visit, whose person has a key from now on if they had none yet. */
    Optional<Sheet> read(AttendanceId visit) {
        giving.toPerson(visit);
        return reading.of(visit);
    }

    /** False when it had begun. */
    boolean cancel(Visit visit, boolean byUs) {
        return byUs
                ? outcomes.record(visit.attendance(), Outcome.CANCELLED_BY_US) == RecordResult.RECORDED
                : cancelling.cancel(visit.appointment()) == CancelResult.CANCELLED;
    }

    boolean invite(AttendanceId visit, GuardianForm.Read guardian) {
        return inviting.invite(visit, guardian.called(), guardian.wish(), guardian.language(), guardian.why())
                .isPresent();
    }

    void takeBack(AttendanceId visit, UUID key) {
        inviting.takeBack(visit, key);
    }
}
