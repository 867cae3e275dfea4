package se.minimaria.visit;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.FindVisit;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Visit;
import se.minimaria.booking.VisitsOf;
import se.minimaria.shared.Ids;
import se.minimaria.visit.VisitEvent.PassGiven;
import se.minimaria.visit.VisitEvent.PassTakenBack;

/**
 * Gives keys to a visit. Whoever is to come has one, however often it is asked for, and the same short code for all their
 * visits, so that one code is enough to remember; a guardian who is invited gets one with a code of its own.
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
                        .map(file -> own(visit).orElseGet(() -> {
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
        var mine = ofHolder.of().stream().map(HeldVisit::visit).toList();
        return mine.stream()
                .filter(one -> one.attendance().equals(visit))
                .findFirst()
                .map(found -> {
                    passes.queue(visit);
                    var before = own(visit);
                    if (before.isPresent() && before.get().wish().equals(Optional.of(wish))) {
                        return before.get();
                    }
                    var pin = passes.pinAmong(ids(mine));
                    before.ifPresent(this::end);
                    return told(make(found, pin, Optional.of(wish), language));
                });
    }

    /** The keys of a visit that the caller may see. */
    @Transactional(readOnly = true)
    public List<Pass> of(AttendanceId visit) {
        return passes.of(visit);
    }

    /**
     * Invites a guardian along, for those at work with the visit; empty for a visit that they do not see.
     *
     * @param called what those at work call them
     */
    public Optional<Pass> toGuardian(AttendanceId visit, String called, Wish wish, Locale language) {
        return find.of(visit).map(HeldVisit::visit).map(found -> {
            var pass = pass(found, Part.GUARDIAN, PassCode.randomPin(random), Optional.of(wish), language, called);
            if (!passes.insert(pass, clock.instant())) {
                throw new IllegalStateException("A random key that is there already");
            }
            return told(pass);
        });
    }

    /** Takes a guardian's key back; false when there is none that the caller may take back. */
    public boolean takeBack(AttendanceId visit, UUID guardian) {
        passes.queue(visit);
        return passes.of(visit).stream()
                .filter(pass -> pass.id().equals(guardian) && pass.part() == Part.GUARDIAN)
                .findFirst()
                .map(this::end)
                .orElse(false);
    }

    private boolean end(Pass pass) {
        events.publishEvent(new PassTakenBack(pass.id(), pass.principal().value(), clock.instant()));
        return passes.remove(pass.id());
    }

    private Optional<Pass> own(AttendanceId visit) {
        return passes.of(visit).stream()
                .filter(pass -> pass.part() == Part.SELF)
                .findFirst();
    }

    /** Two who ask at once get the same: the second waits for the first and reads what it made. */
    private Pass make(Visit visit, Optional<String> pin, Optional<Wish> wish, Locale language) {
        var made = pass(visit, Part.SELF, pin.orElseGet(() -> PassCode.randomPin(random)), wish, language, null);
        return passes.insert(made, clock.instant())
                ? made
                : own(visit.attendance()).orElseThrow();
    }

    private Pass pass(
            Visit visit, Part part, String pin, Optional<Wish> wish, Locale language, @Nullable String called) {
        return new Pass(
                Ids.next(),
                visit.attendance(),
                visit.principal(),
                part,
                new PassCode(PassCode.randomLink(random), pin),
                wish,
                language,
                Optional.ofNullable(called));
    }

    private Pass told(Pass pass) {
        events.publishEvent(new PassGiven(pass.visit().value(), pass.principal().value(), clock.instant()));
        return pass;
    }

    private static List<AttendanceId> ids(List<Visit> visits) {
        return visits.stream().map(Visit::attendance).toList();
    }
}
