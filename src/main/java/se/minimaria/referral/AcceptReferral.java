package se.minimaria.referral;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.CareTeam;
import se.minimaria.person.FileOpening;
import se.minimaria.person.IdentityNumber;
import se.minimaria.person.NewFile;
import se.minimaria.person.OpenFile;
import se.minimaria.person.ReadFile;
import se.minimaria.referral.Steps.Why;

/**
 * Accepts a referral, which is what opens a file: a new one, or the one that the person has with the principal on duty. Step, file
 * and where the referral lies are one transaction; of two who accept it at once one does, and no second file is left behind.
 */
@Component
@Transactional
public class AcceptReferral {

    private final Referrals referrals;
    private final MoveReferral moving;
    private final OpenFile opening;
    private final ReadFile reading;
    private final AccessLog log;
    private final JdbcClient database;
    private final CareTeam team;

    AcceptReferral(
            Referrals referrals,
            MoveReferral moving,
            OpenFile opening,
            Files files,
            AccessLog log,
            JdbcClient database) {
        this.referrals = referrals;
        this.moving = moving;
        this.opening = opening;
        this.reading = files.reading();
        this.team = files.team();
        this.log = log;
        this.database = database;
    }

    /** Who may open a file, and its opening. */
    @Component
    record Files(ReadFile reading, CareTeam team) {}

    /** Accepts it into a file of the principal's own, which the caller must be able to open. */
    public MoveResult into(ReferralId id, int seen, FileId file) {
        return waiting(id, seen).orElseGet(() -> accept(id, seen, file));
    }

    /** Opens a file for it and accepts it there: both, or neither. */
    public MoveResult intoNew(ReferralId id, int seen, NewFile file, @Nullable IdentityNumber number) {
        return waiting(id, seen).orElseGet(() -> {
            var duty = Access.onDuty();
            var opened = opening.openOnce(
                    FileId.of(duty.assignment(), id.value()),
                    duty.principal(),
                    file,
                    number,
                    List.of(duty.assignment()));
            return accept(id, seen, opened);
        });
    }

    /** Why nobody can accept it now, if so. Two who come at once come one after the other. */
    private Optional<MoveResult> waiting(ReferralId id, int seen) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:id, 11))")
                .param("id", id.toString())
                .query(rows -> {});
        var found = referrals.find(id).filter(one -> one.direction() == Direction.IN);
        if (found.isEmpty()) {
            return Optional.of(new MoveResult.NotThere());
        }
        var referral = found.get();
        if (referral.last().nr() != seen) {
            return Optional.of(new MoveResult.Meanwhile(referral.state()));
        }
        return referral.leadsTo(State.ACCEPTED)
                ? Optional.empty()
                : Optional.of(new MoveResult.NotLed(referral.state()));
    }

    private MoveResult accept(ReferralId id, int seen, FileId file) {
        if (!(reading.read(file, Purpose.INCOMING_DOCUMENT) instanceof FileOpening.Opened)) {
            return new MoveResult.FileClosed();
        }
        if (!referrals.bind(id, file)) {
            throw new IllegalStateException("It was locked and lies in a file: " + id);
        }
        log.write(new Opened(
                file,
                "referral",
                id.value(),
                "bound",
                Purpose.INCOMING_DOCUMENT,
                team.ground(file).orElseThrow()));
        return moving.take(referrals.find(id).orElseThrow(), seen, State.ACCEPTED, Why.NONE);
    }
}
