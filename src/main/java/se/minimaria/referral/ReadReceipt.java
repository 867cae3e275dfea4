package se.minimaria.referral;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.network.PrincipalId;

/** What whoever holds the receipt of a referral reads: what they were told, and nothing that the store knows besides. */
@Component
@Transactional
public class ReadReceipt {

    private final TellingRows rows;
    private final Clock clock;

    ReadReceipt(TellingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What they were told, in order, and by whom it was taken in. */
    public record Answer(PrincipalId principal, List<Told> told) {

        public Answer {
            told = List.copyOf(told);
        }
    }

    /** Empty for a receipt that opens nothing. */
    @Transactional(readOnly = true)
    public Optional<Answer> answer() {
        return rows.held().map(held -> new Answer(held.principal(), held.told()));
    }

    /**
     * Tells those at work that the sender wants it back. The same answer whatever it has come to: that it is too late would tell
     * what has happened.
     */
    public boolean recall() {
        if (!(Access.current().orElse(null) instanceof LinkHolder)) {
            throw new IllegalStateException("Only whoever holds the receipt wants it back");
        }
        var held = rows.held();
        held.ifPresent(one -> rows.recall(one, clock.instant()));
        return held.isPresent();
    }
}
