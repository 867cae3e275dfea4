package se.minimaria.visit;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.FindVisit;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Visit;
import se.minimaria.booking.VisitsOf;
import se.minimaria.shared.Ids;
import se.minimaria.visit.VisitEvent.PassGiven;
import se.minimaria.visit.VisitEvent.PassSilenced;

/**
 * Gives keys to whoever is to come: one to a visit, however often it is asked for, and the same short code for all their
 * visits, so that one code is enough to remember.
 */
@Component
@Transactional
public class GivePass {

    private final Passes passes;
    private final FindVisit find;
    private final VisitsOf ofFile;
    private final HolderVisits ofHolder;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    GivePass(
            Passes passes,
            FindVisit find,
            VisitsOf ofFile,
            HolderVisits ofHolder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passes = passes;
        this.find = find;
        this.ofFile = ofFile;
        this.ofHolder = ofHolder;
        this.events = events;
        this.clock = clock;
    }

    /** The key of the person whose file a visit belongs to, for those at work; empty for a visit that they do not see. */
    public Optional<Pass> toPerson(AttendanceId visit) {
        return find.of(visit)
                .flatMap(held -> held.file()
                        .flatMap(file -> own(visit).or(() -> {
                            passes.queue(file);
                            var pin = passes.pinAmong(ids(ofFile.of(file)));
                            return make(held.visit(), pin, Optional.empty(), Locale.of("sv"));
                        })));
    }

    /**
     * The key of whoever took a time with four words, as their own act.
     *
     * @param wish where they want to be told; another wish takes the place of the one before
     */
    public Optional<Pass> toHolder(AttendanceId visit, Wish wish, Locale language) {
        return toHolder(visit, Optional.of(wish), language);
    }

    /** The same for somebody who gets both halves in the hand, and to whom nothing is sent. */
    public Optional<Pass> toHolder(AttendanceId visit, Locale language) {
        return toHolder(visit, Optional.empty(), language);
    }

    private Optional<Pass> toHolder(AttendanceId visit, Optional<Wish> wish, Locale language) {
        var mine = ofHolder.of().stream().map(HeldVisit::visit).toList();
        return mine.stream()
                .filter(one -> one.attendance().equals(visit))
                .findFirst()
                .flatMap(found -> {
                    passes.queue(visit);
                    var before = own(visit);
                    if (before.isPresent() && before.get().wish().equals(wish)) {
                        return before;
                    }
                    var pin = passes.pinAmong(ids(mine));
                    before.ifPresent(one -> {
                        passes.remove(one.id());
                        events.publishEvent(PassSilenced.of(one, clock.instant()));
                    });
                    return make(found, pin, wish, language).map(this::told);
                });
    }

    /**
     * The key of whoever waited for a time and has got one, for the job that gives it to them: with the digits that they were
     * given while they waited.
     *
     * @param wish where they want to be told; empty where their file says so
     */
    public Optional<Pass> toWaiting(AttendanceId visit, Optional<Wish> wish, Locale language, String pin) {
        return find.of(visit).flatMap(held -> {
            passes.queue(visit);
            return own(visit).or(() -> make(held.visit(), Optional.of(pin), wish, language));
        });
    }

    /** The digits that the person of a file knows, if they have been given any. */
    @Transactional(readOnly = true)
    public Optional<String> pinOf(FileId file) {
        return passes.pinAmong(ids(ofFile.of(file)));
    }

    /** The keys of a visit that the caller may see. */
    @Transactional(readOnly = true)
    public List<Pass> of(AttendanceId visit) {
        return passes.of(visit);
    }

    private Optional<Pass> own(AttendanceId visit) {
        return passes.of(visit).stream()
                .filter(pass -> pass.part() == Part.SELF)
                .findFirst();
    }

    /**
     * Two who ask at once get the same: the second waits for the first and reads what it made. Empty where there is one that
     * nobody can read any more.
     */
    private Optional<Pass> make(Visit visit, Optional<String> pin, Optional<Wish> wish, Locale language) {
        var code = PassCode.random(random, pin);
        var made = new Pass(
                Ids.next(),
                visit.attendance(),
                visit.principal(),
                Part.SELF,
                code,
                wish,
                language,
                false,
                Optional.empty());
        return passes.insert(made, clock.instant()) ? Optional.of(made) : own(visit.attendance());
    }

    private Pass told(Pass pass) {
        events.publishEvent(PassGiven.of(pass, clock.instant()));
        return pass;
    }

    private static List<AttendanceId> ids(List<Visit> visits) {
        return visits.stream().map(Visit::attendance).toList();
    }
}
