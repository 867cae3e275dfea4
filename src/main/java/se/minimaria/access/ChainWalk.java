package se.minimaria.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.minimaria.access.ChainVerdict.Broken;
import se.minimaria.access.ChainVerdict.Fault;
import se.minimaria.access.ChainVerdict.Whole;
import se.minimaria.network.PrincipalId;

/**
 * Goes along the chain of one principal's log, some hundred seals at a step. A step reads through one snapshot; between
 * steps the log may grow, because what is sealed stands still.
 */
final class ChainWalk {

    private static final int STEP = 500;

    private final PrincipalId principal;
    private final Map<Long, Long> ended = new HashMap<>();
    private LogSeal last = LogSeal.NONE;
    private long rows;

    ChainWalk(PrincipalId principal) {
        this.principal = principal;
    }

    /** One step, in a transaction that sees one state of the database; the verdict when there is no further one. */
    Optional<ChainVerdict> step(JdbcClient database) {
        var next = LogSeal.after(database, principal.value(), last.number(), STEP);
        var joined = new ArrayList<LogSeal>();
        for (var seal : next) {
            var fault = seal.after(last, ended.getOrDefault(seal.server(), 0L));
            if (fault.isPresent()) {
                var place = new Broken(principal, last.number() + 1, fault.get());
                return Optional.of(firstBelow(database, joined).orElse(place));
            }
            joined.add(seal);
            ended.put(seal.server(), seal.before());
            last = seal;
        }
        var broken = firstBelow(database, joined).map(ChainVerdict.class::cast);
        if (broken.isPresent() || next.size() == STEP) {
            return broken;
        }
        return Optional.of(end(database));
    }

    private Optional<Broken> firstBelow(JdbcClient database, List<LogSeal> joined) {
        int from = 0;
        for (int to = 1; to <= joined.size(); to++) {
            if (to == joined.size()
                    || joined.get(to).server() != joined.get(from).server()) {
                var found = SealedRows.below(database, principal, joined.subList(from, to));
                if (found.broken().isPresent()) {
                    return found.broken();
                }
                rows += found.covered();
                from = to;
            }
        }
        return Optional.empty();
    }

    /** Seals that were taken from the end, or put there, show at what the sealer noted of the last one. */
    private ChainVerdict end(JdbcClient database) {
        var head = LogHead.of(database, principal.value());
        if (head.number() != last.number()) {
            return head.number() > last.number()
                    ? new Broken(principal, last.number() + 1, Fault.SEAL_MISSING)
                    : new Broken(principal, head.number() + 1, Fault.SEAL_ADDED);
        }
        if (!head.digest().equals(last.digest())) {
            return new Broken(principal, last.number(), Fault.SEAL_CHANGED);
        }
        var all = database.sql("select count(*) from access.log where principal_id = :principal")
                .param("principal", principal.value())
                .query(Long.class)
                .single();
        return new Whole(last.number(), rows, all - rows);
    }
}
