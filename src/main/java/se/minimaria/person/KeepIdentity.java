package se.minimaria.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.IdentityResult.Done;
import se.minimaria.person.IdentityResult.NotTheirs;
import se.minimaria.person.IdentityResult.ReasonTooShort;

/**
 * Says who a file is about: proof that was seen, another number, another name or birth date. What held before stays as
 * history, and another number or name is no longer proved unless the proof of it was seen too.
 *
 * <p>For those who may open the file, but not in an emergency; whoever says it in a file that is open to the clinic takes part
 * in the care from then on. Two at once wait for each other, and what holds already is no change.
 */
@Component
@Transactional
public class KeepIdentity {

    /** So many characters does a reason have at least. */
    static final int REASON = 10;

    private static final String NOT_THEIRS = "person.identity.team-only";

    private final ClientFiles files;
    private final IdentityRows rows;
    private final CareTeam team;
    private final AccessLog log;
    private final Clock clock;

    KeepIdentity(ClientFiles files, IdentityRows rows, CareTeam team, AccessLog log, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.team = team;
        this.log = log;
        this.clock = clock;
    }

    /** Proof was seen of who the person is. */
    public IdentityResult verify(FileId id, Proof proof) {
        return change(id, (file, ground) -> {
            var mark = rows.marks().add(file, Optional.of(proof), Access.onDuty(), clock.instant());
            write(id, mark, "verified", ground);
            return new Done();
        });
    }

    /** The person has another number from now on. It overwrites no birth date, although it may suggest another. */
    public IdentityResult number(FileId id, IdentityNumber number, String reason, Optional<Proof> proof) {
        return change(id, (file, ground) -> {
            if (rows.numbers().current(id).filter(number::equals).isPresent()) {
                return proved(file, proof, ground);
            }
            var why = reason.strip();
            if (why.length() < REASON) {
                return new ReasonTooShort("person.identity.reason-too-short", REASON);
            }
            var row = rows.numbers().replace(file, number, why, Access.onDuty());
            write(id, row, "numbered", ground);
            return certain(file, proof, ground);
        });
    }

    /** The person gets a reserve number of this principal, because there is none or it is not known. */
    public IdentityResult reserve(FileId id, String reason) {
        return number(id, rows.numbers().freeReserve(), reason, Optional.empty());
    }

    /**
     * The person has another name or birth date from now on, or somebody wrote it wrongly.
     *
     * @param birthYear when the date is not known; the date decides where both are given
     */
    public IdentityResult rename(
            FileId id,
            PersonName name,
            @Nullable LocalDate birthDate,
            @Nullable Integer birthYear,
            Optional<Proof> proof) {
        return change(id, (file, ground) -> {
            var year = birthDate == null ? birthYear : Integer.valueOf(birthDate.getYear());
            var sameYear = year == null
                    ? file.birthYear().isEmpty()
                    : file.birthYear().isPresent() && file.birthYear().getAsInt() == year;
            if (file.name().equals(name) && file.birthDate().equals(Optional.ofNullable(birthDate)) && sameYear) {
                return proved(file, proof, ground);
            }
            team.join(id, Access.onDuty().assignment());
            var row = rows.former().add(file, Access.onDuty(), clock.instant());
            files.rename(id, name, birthDate, year);
            write(id, row, "renamed", ground);
            return certain(file, proof, ground);
        });
    }

    /** Who the file is about and how that is known; for those who may open it. */
    @Transactional(readOnly = true)
    public KnownIdentity of(FileId file) {
        return new KnownIdentity(
                rows.marks().of(file),
                rows.numbers().history(file),
                rows.former().of(file));
    }

    /** How certain it is now who the file is about; for those who may open it. */
    @Transactional(readOnly = true)
    public IdentityLevel level(FileId file) {
        return new KnownIdentity(rows.marks().of(file), List.of(), List.of()).level();
    }

    private interface Change {
        IdentityResult make(ClientFile file, Ground ground);
    }

    private IdentityResult change(FileId id, Change change) {
        files.queue(id);
        var ground = team.ground(id).filter(held -> held != Ground.EMERGENCY);
        var file = files.find(id);
        if (file.isEmpty() || ground.isEmpty()) {
            return new NotTheirs(NOT_THEIRS);
        }
        return change.make(file.get(), ground.get());
    }

    /** Nothing else was new; the proof may be. */
    private IdentityResult proved(ClientFile file, Optional<Proof> proof, Ground ground) {
        return proof.isEmpty() ? new Done() : certain(file, proof, ground);
    }

    /** Proved anew, or no longer: what was seen before was about another name or number. */
    private IdentityResult certain(ClientFile file, Optional<Proof> proof, Ground ground) {
        var marks = rows.marks().of(file.id());
        var was = !marks.isEmpty() && marks.getFirst().level() == IdentityLevel.VERIFIED;
        if (proof.isPresent() || was) {
            var mark = rows.marks().add(file, proof, Access.onDuty(), clock.instant());
            write(file.id(), mark, proof.isPresent() ? "verified" : "unverified", ground);
        }
        return new Done();
    }

    private void write(FileId file, UUID row, String action, Ground ground) {
        log.write(new Opened(file, "identity", row, action, Purpose.CARE, ground));
    }
}
