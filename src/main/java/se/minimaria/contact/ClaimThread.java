package se.minimaria.contact;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Visit;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.NewFile;
import se.minimaria.person.OpenFile;
import se.minimaria.person.OpenedBy;

/**
 * Opens a file for somebody who gives their name, by their own act, in the store of the one they are to meet and nowhere
 * else. All coming times with that authority go along; the thread does so only if it lies with the same authority. Later
 * times are given to the same file, by a click of the same kind.
 */
@Component
@Transactional
public class ClaimThread {

    private final Threads threads;
    private final HolderVisits visits;
    private final OpenFile files;
    private final FormSeals seals;
    private final Promise promise;
    private final Network network;

    ClaimThread(
            Threads threads, HolderVisits visits, OpenFile files, FormSeals seals, Promise promise, Network network) {
        this.threads = threads;
        this.visits = visits;
        this.files = files;
        this.seals = seals;
        this.promise = promise;
        this.network = network;
    }

    /** Opens a file, unless the words have led to one with that authority before: then that one is meant. */
    public ClaimResult claim(Claim claim) {
        return given(claim.visit(), Optional.of(claim));
    }

    /** Gives a time to the file that the words have led to with the authority that is met. No name is asked for again. */
    public ClaimResult bring(AttendanceId visit) {
        return given(visit, Optional.empty());
    }

    /** Whether the words have led to a file with an authority. */
    @Transactional(readOnly = true)
    public boolean knownTo(PrincipalId principal) {
        return threads.held(promise.now())
                .flatMap(thread -> known(thread, visits.of(), principal))
                .isPresent();
    }

    private ClaimResult given(AttendanceId visit, Optional<Claim> claim) {
        var all = visits.of();
        var open = all.stream()
                .filter(ClaimThread::withoutFile)
                .map(HeldVisit::visit)
                .toList();
        var met = open.stream().filter(one -> one.attendance().equals(visit)).findFirst();
        var thread = threads.held(promise.now());
        if (met.isEmpty() || thread.filter(ClaimThread::leadsToAFile).isEmpty()) {
            return new ClaimResult.NoSuchVisit();
        }
        var principal = met.get().principal();
        var going =
                open.stream().filter(one -> one.principal().equals(principal)).toList();
        var team = going.stream().map(Visit::assignment).distinct().toList();
        var before = known(thread.get(), all, principal);
        var file = before.or(() ->
                claim.map(told -> files.open(principal, newFile(told, met.get().clinic()), team)));
        if (file.isEmpty()) {
            return new ClaimResult.NoSuchVisit();
        }
        going.forEach(one -> visits.giveFile(one.attendance(), file.get()));
        if (before.isPresent()) {
            files.meet(principal, file.get(), team);
        }
        var moves = thread.get().principal().equals(principal);
        follow(thread.get(), principal, file.get(), moves);
        return new ClaimResult.Claimed(file.get(), principal, moves);
    }

    /** Whoever tells about somebody else, or about nobody, is nobody's patient and nobody's client. */
    private static boolean leadsToAFile(ContactThread thread) {
        return thread.origin().concern().opensFile();
    }

    /** The same words are the same person: with one authority they lead to one file. */
    private static Optional<FileId> known(ContactThread thread, List<HeldVisit> visits, PrincipalId principal) {
        return visits.stream()
                .filter(held -> held.visit().principal().equals(principal))
                .flatMap(held -> held.file().stream())
                .findFirst()
                .or(() -> thread.file().filter(file -> thread.principal().equals(principal)));
    }

    private static boolean withoutFile(HeldVisit held) {
        return held.file().isEmpty()
                && !held.visit().cancelled()
                && held.visit().outcome().isEmpty();
    }

    /** The words end when the person signs in to the own pages, wherever the thread lies. */
    private void follow(ContactThread thread, PrincipalId principal, FileId file, boolean moves) {
        if (moves) {
            threads.claimed(thread.id(), file);
        } else {
            var place = ReturnWords.place(network, principal);
            threads.endsWith(thread.id(), place, seals.retirement(principal, file));
        }
    }

    private static NewFile newFile(Claim claim, ClinicId clinic) {
        return new NewFile(
                claim.name(),
                null,
                claim.birthYear(),
                claim.sex(),
                claim.home(),
                claim.protection(),
                claim.relative(),
                clinic,
                false,
                claim.relative() ? OpenedBy.RELATIVE : OpenedBy.YOUTH);
    }
}
