package se.minimaria.contact;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Visit;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.NewFile;
import se.minimaria.person.OpenFile;
import se.minimaria.person.OpenedBy;
import se.minimaria.person.Protection;

/**
 * Opens a file for somebody who gives their name, by their own act, in the store of the one they are to meet and nowhere
 * else. All coming times with that authority go along; the thread does so only if it lies with the same authority.
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

    public ClaimResult claim(Claim claim) {
        var open = visits.of().stream().filter(ClaimThread::withoutFile).toList();
        var met = open.stream()
                .map(HeldVisit::visit)
                .filter(visit -> visit.attendance().equals(claim.visit()))
                .findFirst();
        var thread = threads.held(promise.now());
        if (met.isEmpty() || thread.isEmpty()) {
            return new ClaimResult.NoSuchVisit();
        }
        var principal = met.get().principal();
        var going = open.stream()
                .map(HeldVisit::visit)
                .filter(visit -> visit.principal().equals(principal))
                .toList();
        var team = going.stream().map(Visit::assignment).distinct().toList();
        var file = files.open(principal, newFile(claim, met.get().clinic()), team);
        going.forEach(visit -> visits.giveFile(visit.attendance(), file));
        var moves = thread.get().principal().equals(principal);
        follow(thread.get(), principal, file, moves);
        return new ClaimResult.Claimed(file, principal, moves);
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
                Protection.NONE,
                claim.relative(),
                clinic,
                false,
                claim.relative() ? OpenedBy.RELATIVE : OpenedBy.YOUTH);
    }
}
