package se.minimaria.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.minimaria.access.FileId;
import se.minimaria.law.ReferralSender;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.EntryId;

/**
 * A referral and where it is.
 *
 * @param file whose it is; empty until one that came in is accepted
 * @param came of one that came in
 * @param went of one that goes out
 * @param last the last step that was taken
 */
public record Referral(
        ReferralId id,
        PrincipalId principal,
        Optional<FileId> file,
        Direction direction,
        Kind kind,
        ClinicId clinic,
        Way way,
        Instant arrivedAt,
        Optional<Came> came,
        Optional<Went> went,
        Step last) {

    /**
     * What is known of one that came in, beside its letter.
     *
     * @param answerDueAt when the promised time is over
     * @param receipt whether the sender has a receipt to read the answer with
     * @param recalledAt when the sender wanted it back
     */
    public record Came(
            ReferralSender sender,
            Instant answerDueAt,
            Knows knows,
            boolean shielded,
            Optional<BoardDecision> decision,
            Optional<LocalDate> dischargeOn,
            boolean receipt,
            Optional<Instant> recalledAt) {}

    /**
     * Where one goes.
     *
     * @param entry what was signed for it
     * @param task which task of a contact it is the answer to
     */
    public record Went(PrincipalId receiver, EntryId entry, Optional<ContactTask> task) {}

    /** A task of a contact that a referral out answers. */
    public record ContactTask(UUID thread, UUID task) {}

    public State state() {
        return last.state();
    }

    /** Whether nothing more happens. */
    public boolean over() {
        return Course.isOver(direction, state());
    }

    /** Whether a step can be taken from here. */
    public boolean leadsTo(State next) {
        return Course.leads(direction, state(), next);
    }

    @Override
    public String toString() {
        return "Referral[" + id + "]";
    }
}
