package se.minimaria.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.CallBack.Ending;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.FollowMissed;
import se.minimaria.booking.Outcome;
import se.minimaria.booking.RecordOutcome;
import se.minimaria.booking.RecordResult;
import se.minimaria.booking.Slot;
import se.minimaria.booking.SlotQuery;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.shared.WorldClock;

/** Times of invented people: found, booked, and how they went. Which time was chosen is noted, so that it stays chosen. */
@Component
@OnlyInDemo
class Diary {

    private static final SystemActor JOB = new SystemActor("demo", new PrincipalId("region-dalarna"));
    private static final Duration HORIZON = Duration.ofDays(28);

    private final Steps steps;
    private final FindSlots slots;
    private final Book book;
    private final RecordOutcome outcomes;
    private final FollowMissed missed;

    Diary(Steps steps, FindSlots slots, Book book, RecordOutcome outcomes, FollowMissed missed) {
        this.steps = steps;
        this.slots = slots;
        this.book = book;
        this.outcomes = outcomes;
        this.missed = missed;
    }

    /** A visit that was booked. */
    record Visit(Slot slot, UUID appointment, AttendanceId attendance) {}

    /** One of the first free times with a profession at a place; anywhere and with anybody if there is none. */
    Optional<Slot> first(int unit, Random random, Instant from, ClinicId clinic, Profession profession) {
        var wanted = new SlotQuery(from, from.plus(HORIZON), Set.of(clinic), Set.of(profession), Optional.empty(), 8);
        return choose(unit, 0, random, from, List.of(wanted, SlotQuery.any(from, from.plus(HORIZON), 8)));
    }

    /** One of the next free times with somebody. */
    Optional<Slot> next(int unit, int visit, Random random, Instant from, AssignmentId who) {
        var wanted = new SlotQuery(from, from.plus(HORIZON), Set.of(), Set.of(), Optional.of(who), 8);
        return choose(unit, visit, random, from, List.of(wanted));
    }

    private Optional<Slot> choose(int unit, int visit, Random random, Instant from, List<SlotQuery> wishes) {
        var draw = random.nextDouble();
        var chosen = WorldClock.at(
                from.minus(Duration.ofHours(6)),
                () -> steps.noted(
                        unit,
                        "slot-" + visit,
                        JOB,
                        () -> wishes.stream()
                                .map(slots::find)
                                .filter(found -> !found.isEmpty())
                                .findFirst()
                                .map(found -> found.get((int) (draw * found.size())))
                                .map(slot -> slot.assignment() + " " + slot.clinic() + " " + slot.starts())));
        return chosen.flatMap(note -> {
            var parts = note.split(" ", -1);
            var who = new AssignmentId(UUID.fromString(parts[0]));
            return WorldClock.at(
                    from.minus(Duration.ofHours(6)),
                    () -> steps.in(JOB, () -> slots.named(who, new ClinicId(parts[1]), Instant.parse(parts[2]))));
        });
    }

    /** Books a time, for somebody with a file or for somebody with four words. */
    Optional<Visit> book(int unit, int visit, Slot slot, AccessContext by, Attendee attendee, Instant at) {
        var note = WorldClock.at(
                at,
                () -> steps.noted(
                        unit,
                        "book-" + visit,
                        by,
                        () -> book.book(slot, attendee) instanceof Booked(var appointment, var attendance)
                                ? Optional.of(appointment.value() + " " + attendance.value())
                                : Optional.empty()));
        return note.map(ids -> ids.split(" ", -1))
                .map(ids -> new Visit(slot, UUID.fromString(ids[0]), new AttendanceId(UUID.fromString(ids[1]))));
    }

    /** Calls whoever stayed away twice, a few days later. */
    void callBack(int unit, int visit, OnDuty by, FileId file, Instant at) {
        WorldClock.at(
                at,
                () -> steps.once(unit, "call-" + visit, by, () -> {
                    var duty = missed.open().stream()
                            .filter(one -> one.file().equals(file))
                            .findFirst();
                    duty.ifPresent(one -> missed.end(one.id(), Ending.REACHED));
                    return duty.map(one -> one.id().value());
                }));
    }

    /** Says how a visit went, on the day. */
    void outcome(int unit, int visit, OnDuty by, Visit visited, Outcome outcome) {
        WorldClock.at(
                visited.slot().ends(),
                () -> steps.once(unit, "outcome-" + visit, by, () -> {
                    var recorded = outcomes.record(visited.attendance(), outcome);
                    return recorded == RecordResult.RECORDED ? Optional.of(visited.appointment()) : Optional.empty();
                }));
    }
}
