package se.minimaria.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.booking.AppointmentId;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.CancelResult;
import se.minimaria.demo.Diary.Visit;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.shared.WorldClock;
import se.minimaria.waiting.DayPart;
import se.minimaria.waiting.Precedence;
import se.minimaria.waiting.Terms;
import se.minimaria.waiting.WaitForPerson;
import se.minimaria.waiting.WishResult.Waits;

/**
 * What some invented people do about the visit that they have before them when history ends: wish for an earlier one, or give
 * it back, so that there is a time to fill.
 */
@Component
@OnlyInDemo
class WaitingList {

    private static final int LONGEST_WAIT = 21;

    private static final List<Terms> WISHES = List.of(
            Terms.ANY,
            new Terms(Set.of(), Set.of(), Set.of(), DayPart.AFTER_SCHOOL, null, null),
            new Terms(Set.of(), Set.of(), Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), DayPart.ANY, null, null));

    private final Steps steps;
    private final WaitForPerson waiting;
    private final Cancel cancel;

    WaitingList(Steps steps, WaitForPerson waiting, Cancel cancel) {
        this.steps = steps;
        this.waiting = waiting;
        this.cancel = cancel;
    }

    void comes(int unit, Random random, FileId file, OnDuty met, Visit visit, Instant until) {
        var drawn = random.nextDouble();
        if (drawn < Assumptions.WISHES_EARLIER) {
            var since = until.minus(Duration.ofDays(random.nextInt(LONGEST_WAIT)));
            waits(unit, file, met, Invented.one(random, WISHES), random.nextInt(8) == 0, since);
        } else if (drawn < Assumptions.WISHES_EARLIER + Assumptions.GIVES_BACK) {
            givesBack(unit, met, visit, until);
        }
    }

    private void waits(int unit, FileId file, OnDuty met, Terms terms, boolean first, Instant since) {
        var precedence = first ? Precedence.SOON : Precedence.USUAL;
        var reason = first ? "Mår sämre och behöver komma snart." : "";
        WorldClock.at(
                since,
                () -> steps.once(
                        unit,
                        "waits",
                        met,
                        () -> waiting.begin(file, terms, precedence, reason) instanceof Waits(var wish)
                                ? Optional.of(wish.id().value())
                                : Optional.empty()));
    }

    private void givesBack(int unit, OnDuty met, Visit visit, Instant until) {
        WorldClock.at(
                until,
                () -> steps.once(
                        unit,
                        "gives-back",
                        met,
                        () -> Optional.of(visit.appointment())
                                .filter(id -> cancel.cancel(new AppointmentId(id)) == CancelResult.CANCELLED)));
    }
}
