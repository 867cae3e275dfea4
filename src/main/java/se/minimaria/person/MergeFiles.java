package se.minimaria.person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.MergeResult.Done;
import se.minimaria.person.MergeResult.ProtectionDiffers;
import se.minimaria.person.MergeResult.ReasonTooShort;
import se.minimaria.person.MergeResult.Refused;

/**
 * Joins two files of one person with one principal, and parts them again. What is signed may not be changed (PDL 3:14), so
 * nothing is poured together: the one file becomes a closed volume with a signpost to the other, and what was still open is
 * carried on there. Who may open what stays as it is; whoever joins two files is on the team of both.
 *
 * <p>Parting them moves exactly those rows back that are still open, and nothing else is different from before. A protection
 * that was made the same for both stays: to end one is a decision of its own.
 */
@Component
@Transactional
public class MergeFiles {

    /** So many characters does a reason have at least. */
    static final int REASON = 10;

    private final ClientFiles files;
    private final Merges merges;
    private final ProtectIdentity protecting;
    private final List<CarriesOn> carried;
    private final AccessLog log;
    private final Clock clock;

    MergeFiles(
            ClientFiles files,
            Merges merges,
            ProtectIdentity protecting,
            List<CarriesOn> carried,
            AccessLog log,
            Clock clock) {
        this.files = files;
        this.merges = merges;
        this.protecting = protecting;
        this.carried = carried;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Closes the one file and carries it on in the other. The same again changes nothing.
     *
     * @param protectBoth that whoever asks has decided that the stricter protection holds for both
     */
    public MergeResult merge(FileId closed, FileId into, String reason, boolean protectBoth) {
        queue(closed, into);
        var one = own(closed);
        var other = own(into);
        if (one.isEmpty() || other.isEmpty() || closed.equals(into)) {
            return new Refused("person.merge.both-teams");
        }
        if (merges.closing(closed).filter(known -> known.into().equals(into)).isPresent()) {
            return new Done();
        }
        if (one.get().relative() || other.get().relative()) {
            return new Refused("person.merge.relative");
        }
        if (merges.closing(closed).isPresent()
                || merges.closing(into).isPresent()
                || !merges.into(closed).isEmpty()) {
            return new Refused("person.merge.already");
        }
        var why = reason.strip();
        if (why.length() < REASON) {
            return new ReasonTooShort("person.merge.reason-too-short", REASON);
        }
        if (one.get().protection() != other.get().protection()) {
            if (!protectBoth) {
                return new ProtectionDiffers("person.merge.protection");
            }
            protectAlike(one.get(), other.get(), why);
        }
        var merge = merges.add(one.get(), into, why, Access.onDuty(), clock.instant());
        carried.forEach(thing -> merges.moved(merge, one.get(), thing.kind(), thing.move(closed, into)));
        write(merge, "merged", closed, into);
        return new Done();
    }

    /** Parts two files again. */
    public MergeResult undo(UUID id, String reason) {
        var found = merges.find(id);
        if (found.isEmpty()) {
            return new Refused("person.merge.gone");
        }
        var merge = found.get();
        queue(merge.closed(), merge.into());
        if (merges.find(id).isEmpty()) {
            return new Refused("person.merge.gone");
        }
        if (own(merge.closed()).isEmpty() || own(merge.into()).isEmpty()) {
            return new Refused("person.merge.both-teams");
        }
        var why = reason.strip();
        if (why.length() < REASON) {
            return new ReasonTooShort("person.merge.reason-too-short", REASON);
        }
        carried.forEach(thing -> thing.moveBack(merge.closed(), merge.into(), merges.moved(merge.id(), thing.kind())));
        merges.undo(merge.id(), why, Access.onDuty(), clock.instant());
        write(merge.id(), "parted", merge.closed(), merge.into());
        return new Done();
    }

    /** The signpost that closes a file; empty for one that is carried on. */
    @Transactional(readOnly = true)
    public Optional<Merge> closing(FileId file) {
        return merges.closing(file);
    }

    /** The closed volumes that are carried on in a file. */
    @Transactional(readOnly = true)
    public List<Merge> volumes(FileId file) {
        return merges.into(file);
    }

    /** In one order whichever way round, so that two at once wait and do not block each other. */
    private void queue(FileId one, FileId other) {
        Stream.of(one, other).sorted((a, b) -> a.value().compareTo(b.value())).forEach(files::queue);
    }

    private Optional<ClientFile> own(FileId file) {
        return files.find(file).filter(found -> files.isOnTeam(file));
    }

    private void protectAlike(ClientFile one, ClientFile other, String why) {
        var isWeaker = one.protection().compareTo(other.protection()) < 0;
        var weaker = isWeaker ? one : other;
        var stricter = isWeaker ? other : one;
        protecting.set(weaker.id(), stricter.protection(), why);
    }

    private void write(UUID merge, String action, FileId... both) {
        for (var file : both) {
            log.write(new Opened(file, "merge", merge, action, Purpose.CARE, Ground.TAKES_PART_IN_CARE));
        }
    }
}
