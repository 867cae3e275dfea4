package se.minimaria.partner;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.booking.AppointmentId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.CancelResult;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Slot;
import se.minimaria.booking.Visit;
import se.minimaria.visit.GivePass;
import se.minimaria.visit.Wish;

/**
 * Takes a time for whoever will hold the slip, with its key, in one transaction: there is no time without a way to change
 * it. It is theirs at once and nobody has to confirm it. One form takes one time, however often it is sent; sent again
 * after it was undone it takes none.
 */
@Component
@Transactional
public class HandTime {

    private final JdbcClient database;
    private final HolderVisits visits;
    private final Book book;
    private final Cancel cancel;
    private final GivePass passes;

    HandTime(JdbcClient database, HolderVisits visits, Book book, Cancel cancel, GivePass passes) {
        this.database = database;
        this.visits = visits;
        this.book = book;
        this.cancel = cancel;
        this.passes = passes;
    }

    /**
     * Hands a time over.
     *
     * @param alias what the young person wants to be called, if anything
     * @param wish where they want to be told; empty when nobody is to write to them
     * @param language of the slip, and of what is sent
     */
    public HandResult hand(Slot slot, @Nullable String alias, Optional<Wish> wish, Locale language) {
        var holder = holder();
        queue(holder);
        var before = visits.of().stream().map(HeldVisit::visit).findFirst();
        if (before.isPresent()) {
            return handed(before.get().appointment(), before.get().attendance());
        }
        return switch (book.book(slot, new Attendee.Holder(holder, alias))) {
            case BookResult.Booked booked -> {
                var key = wish.flatMap(to -> passes.toHolder(booked.attendance(), to, language))
                        .or(() -> passes.toHolder(booked.attendance(), language));
                if (key.isEmpty()) {
                    throw new IllegalStateException("A time without a key");
                }
                yield handed(booked.appointment(), booked.attendance());
            }
            case BookResult.Taken taken -> new HandResult.Taken(taken.nearest());
            case BookResult.NotOffered not -> new HandResult.NotOffered(not.messageKey());
            case BookResult.Held held -> throw new IllegalStateException("A time in the hand is booked at once");
        };
    }

    /** The slip, as long as the time stands where it was taken; what its holder did with it since is not for this page. */
    @Transactional(readOnly = true)
    public Optional<Slip> slip(AppointmentId taken) {
        return at(taken)
                .filter(visit -> !visit.cancelled())
                .flatMap(visit ->
                        passes.of(visit.attendance()).stream().findFirst().map(pass -> new Slip(visit, pass.code())));
    }

    /** Gives the time back; true also when it was given back before, and false when its holder has moved it. */
    public boolean undo(AppointmentId taken) {
        queue(holder());
        return at(taken).isPresent() && cancel.cancel(taken) == CancelResult.CANCELLED;
    }

    /** A time that its holder has moved is theirs alone, as one that was taken long ago. */
    private HandResult handed(AppointmentId appointment, AttendanceId attendance) {
        return new HandResult.Handed(appointment, visits.takenAt(attendance).orElse(Instant.EPOCH));
    }

    private Optional<Visit> at(AppointmentId taken) {
        return visits.of().stream()
                .map(HeldVisit::visit)
                .filter(visit -> visit.appointment().equals(taken))
                .findFirst();
    }

    /** The same form sent twice at once waits for itself. */
    private void queue(String holder) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:holder, 25))")
                .param("holder", holder)
                .query((row, index) -> true)
                .list();
    }

    private static String holder() {
        if (Access.current().orElse(null) instanceof ThreadHolder holder) {
            return holder.codeHash();
        }
        throw new IllegalStateException("A time is handed over as whoever will hold it");
    }
}
