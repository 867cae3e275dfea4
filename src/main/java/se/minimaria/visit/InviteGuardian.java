package se.minimaria.visit;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.FindVisit;
import se.minimaria.person.CareTeam;
import se.minimaria.shared.Ids;
import se.minimaria.visit.VisitEvent.PassGiven;
import se.minimaria.visit.VisitEvent.PassSilenced;

/**
 * Invites a guardian along to a visit, with a key and a short code of their own. That somebody comes here is told to a
 * guardian only because the young person wants it, or because the guardian decides in their place by age and maturity
 * (föräldrabalken 6:11; OSL 12:3); which of them it was stands in the log, which the young person reads.
 */
@Component
@Transactional
public class InviteGuardian {

    private final Passes passes;
    private final FindVisit find;
    private final CareTeam team;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InviteGuardian(
            Passes passes,
            FindVisit find,
            CareTeam team,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passes = passes;
        this.find = find;
        this.team = team;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Why a guardian is told. */
    public enum Why {
        /** The young person wants it. */
        WISH,
        /** The guardian decides in the young person's place. */
        CUSTODY
    }

    /**
     * Invites; empty for a visit that the caller does not see, that belongs to no file, or that will not be.
     *
     * @param called what those at work call the guardian
     */
    public Optional<Pass> invite(AttendanceId visit, String called, Wish wish, Locale language, Why why) {
        return find.of(visit)
                .filter(held -> !held.visit().cancelled())
                .flatMap(held -> held.file().map(file -> {
                    var code = PassCode.random(random, Optional.empty());
                    var pass = new Pass(
                            Ids.next(),
                            visit,
                            held.visit().principal(),
                            Part.GUARDIAN,
                            code,
                            Optional.of(wish),
                            language,
                            false,
                            Optional.of(called));
                    if (!passes.insert(pass, clock.instant())) {
                        throw new IllegalStateException("A random key that is there already");
                    }
                    trace(file, visit, why == Why.WISH ? "invited-as-wished" : "invited-by-custody");
                    events.publishEvent(PassGiven.of(pass, clock.instant()));
                    return pass;
                }));
    }

    /** Takes a guardian's key back; false when there is none that the caller may take back. */
    public boolean takeBack(AttendanceId visit, UUID guardian) {
        passes.queue(visit);
        var pass = passes.of(visit).stream()
                .filter(one -> one.id().equals(guardian) && one.part() == Part.GUARDIAN)
                .findFirst();
        pass.ifPresent(one -> {
            passes.remove(one.id());
            find.of(visit).flatMap(held -> held.file()).ifPresent(file -> trace(file, visit, "uninvited"));
            events.publishEvent(PassSilenced.of(one, clock.instant()));
        });
        return pass.isPresent();
    }

    private void trace(FileId file, AttendanceId visit, String action) {
        var ground = team.ground(file).orElse(Ground.MEETS);
        log.write(new Opened(file, "visit", visit.value(), action, Purpose.BOOKED_VISIT, ground));
    }
}
