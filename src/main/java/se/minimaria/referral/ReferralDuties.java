package se.minimaria.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.referral.Referral.Came;
import se.minimaria.referral.ReferralDuty.Kind;
import se.minimaria.shared.Sweden;

/**
 * What referrals ask of whoever is on duty, the most urgent first: those that came in and wait, those who leave a ward soon, senders
 * who have not been told, and letters that nobody has answered. Of what lies in files it sees those that are the caller's.
 */
@Component
@Transactional(readOnly = true)
public class ReferralDuties {

    private static final Duration WARNING = Duration.ofHours(16);

    private static final List<State> WAITING = List.of(State.SENT, State.RECEIVED);
    private static final List<State> UNDER_WAY = List.of(State.ACCEPTED, State.BOOKED);
    private static final List<State> OUT = List.of(State.WRITTEN, State.SENT, State.RECEIVED, State.BACK);

    private final ReadReferral reading;
    private final TellSender telling;
    private final ReferralSettings settings;
    private final Clock clock;

    ReferralDuties(ReadReferral reading, TellSender telling, ReferralSettings settings, Clock clock) {
        this.reading = reading;
        this.telling = telling;
        this.settings = settings;
        this.clock = clock;
    }

    /** All of them; of a clinic's mail and of the caller's own people. */
    public List<ReferralDuty> open() {
        var now = clock.instant();
        var duties = new ArrayList<ReferralDuty>();
        reading.list(Direction.IN, WAITING, false).forEach(referral -> duties.addAll(in(referral, now)));
        reading.list(Direction.IN, UNDER_WAY, false).forEach(referral -> duties.addAll(in(referral, now)));
        reading.untold().stream()
                .filter(referral -> telling.standing(referral).owed().contains(State.RETURNED))
                .forEach(referral -> duties.add(
                        new ReferralDuty(Kind.TELL, referral, referral.last().at())));
        reading.list(Direction.OUT, OUT, false)
                .forEach(referral -> out(referral, now).ifPresent(duties::add));
        duties.sort(Comparator.comparing(ReferralDuty::kind).thenComparing(ReferralDuty::since));
        return duties;
    }

    /** When a referral out is asked about. */
    public Instant askedFrom(Referral referral) {
        return referral.last().at().plus(settings.answer());
    }

    private List<ReferralDuty> in(Referral referral, Instant now) {
        var came = referral.came().orElseThrow();
        var duties = new ArrayList<ReferralDuty>();
        if (came.recalledAt().isPresent()) {
            duties.add(
                    new ReferralDuty(Kind.RECALLED, referral, came.recalledAt().get()));
        }
        clock(referral, came, now).ifPresent(kind -> duties.add(new ReferralDuty(kind, referral, came.answerDueAt())));
        if (referral.state() != State.BOOKED && came.dischargeOn().isPresent()) {
            var leaves = Sweden.instant(came.dischargeOn().get().atStartOfDay());
            duties.add(new ReferralDuty(Kind.BEFORE_DISCHARGE, referral, leaves));
        } else if (referral.state() == State.ACCEPTED) {
            duties.add(new ReferralDuty(Kind.BOOK, referral, referral.last().at()));
        }
        return duties;
    }

    /** How one that nobody has answered stands towards the promised day. */
    private static Optional<Kind> clock(Referral referral, Came came, Instant now) {
        if (!WAITING.contains(referral.state())) {
            return Optional.empty();
        }
        if (!now.isBefore(came.answerDueAt())) {
            return Optional.of(Kind.LATE);
        }
        if (!now.isBefore(came.answerDueAt().minus(WARNING))) {
            return Optional.of(Kind.SOON);
        }
        return referral.state() == State.SENT ? Optional.of(Kind.NEW) : Optional.empty();
    }

    private Optional<ReferralDuty> out(Referral referral, Instant now) {
        var since = referral.last().at();
        return switch (referral.state()) {
            case WRITTEN -> Optional.of(new ReferralDuty(Kind.SEND, referral, since));
            case BACK -> Optional.of(new ReferralDuty(Kind.FOLLOW_UP, referral, since));
            case SENT, RECEIVED ->
                now.isBefore(askedFrom(referral))
                        ? Optional.empty()
                        : Optional.of(new ReferralDuty(Kind.ASK, referral, since));
            case ACCEPTED, RETURNED, BOOKED, CLOSED, REVOKED -> Optional.empty();
        };
    }
}
