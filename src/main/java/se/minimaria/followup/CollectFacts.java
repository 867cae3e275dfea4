package se.minimaria.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.SettledVisits;
import se.minimaria.booking.VisitFact;
import se.minimaria.booking.VisitFacts;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.FileFact;
import se.minimaria.person.FileFacts;
import se.minimaria.person.Protection;

/**
 * Makes facts of settled visits, in the store of the principal that the system actor works for. Doing it again changes
 * nothing; an outcome that was corrected changes or takes back its fact. Nobody with protected identity gets one.
 */
@Component
@Transactional
public class CollectFacts {

    private static final int BATCH = 500;

    private final VisitFacts visits;
    private final SettledVisits settled;
    private final FileFacts files;
    private final Pseudonyms pseudonyms;
    private final Facts facts;

    CollectFacts(VisitFacts visits, SettledVisits settled, FileFacts files, Pseudonyms pseudonyms, Facts facts) {
        this.visits = visits;
        this.settled = settled;
        this.files = files;
        this.pseudonyms = pseudonyms;
        this.facts = facts;
    }

    /** Follows one attendance. */
    public void collect(AttendanceId attendance) {
        follow(principal(), attendance);
    }

    /**
     * Goes over every settled attendance of the principal and answers how many facts it changed. Somebody who is already
     * at it, on this node or another, is left alone; then the answer is none.
     */
    public int collectAll() {
        PrincipalId principal = principal();
        if (!facts.lock(principal)) {
            return 0;
        }
        int changed = 0;
        List<AttendanceId> batch = settled.first(BATCH);
        while (!batch.isEmpty()) {
            for (AttendanceId attendance : batch) {
                changed += follow(principal, attendance) ? 1 : 0;
            }
            batch = settled.after(batch.getLast(), BATCH);
        }
        return changed;
    }

    private boolean follow(PrincipalId principal, AttendanceId attendance) {
        String source = pseudonyms.of(principal, attendance);
        Optional<VisitFact> visit = visits.of(attendance);
        Optional<FactKind> kind = visit.flatMap(FactKind::of);
        Optional<FileFact> file = visit.flatMap(VisitFact::file).flatMap(files::of);
        if (visit.isEmpty()
                || kind.isEmpty()
                || file.filter(CollectFacts::isProtected).isPresent()) {
            return facts.remove(principal, source);
        }
        String pseudonym =
                visit.get().file().map(known -> pseudonyms.of(principal, known)).orElse(null);
        return facts.put(principal, Fact.of(kind.get(), visit.get(), file, source, pseudonym));
    }

    /** One visit of somebody protected, seen as the rest of a sum, would tell when and where they were. */
    private static boolean isProtected(FileFact file) {
        return file.protection() != Protection.NONE;
    }

    private static PrincipalId principal() {
        if (Access.current().orElse(null) instanceof SystemActor actor) {
            return actor.principal();
        }
        throw new IllegalStateException("Facts are collected by a system actor");
    }
}
