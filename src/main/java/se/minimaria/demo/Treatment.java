package se.minimaria.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Outcome;
import se.minimaria.demo.Diary.Visit;
import se.minimaria.network.Clinic;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.shared.Sweden;

/** One visit after another, until the treatment or the history ends. A third of those booked are missed. */
@Component
@OnlyInDemo
class Treatment {

    private static final Duration CALLED_WITHIN = Duration.ofDays(2);

    private final Network network;
    private final Diary diary;
    private final Notes notes;
    private final WaitingList waiting;

    Treatment(Network network, Diary diary, Notes notes, WaitingList waiting) {
        this.network = network;
        this.diary = diary;
        this.notes = notes;
        this.waiting = waiting;
    }

    void follow(int unit, Random random, Invented who, FileId file, OnDuty met, Visit first, Instant until) {
        var treated = random.nextDouble() < Assumptions.STARTS_TREATMENT;
        var visits = treated
                ? Assumptions.VISITS_LEAST + random.nextInt(Assumptions.VISITS_MOST - Assumptions.VISITS_LEAST + 1)
                : 1;
        var consents = treated && random.nextDouble() < Assumptions.CONSENTS;
        var receiver = otherSide(met.principal(), first.slot().clinic().value());
        var agreed = false;
        Optional<Visit> visit = Optional.of(first);
        for (int n = 0; n < visits && visit.isPresent(); n++) {
            var booked = visit.get();
            var own = new Random(random.nextLong());
            var outcome = outcome(own);
            var came = outcome == Outcome.CAME;
            var days = Assumptions.DAYS_BETWEEN_LEAST
                    + own.nextInt(Assumptions.DAYS_BETWEEN_MOST - Assumptions.DAYS_BETWEEN_LEAST);
            var ends = booked.slot().ends();
            if (ends.isAfter(until)) {
                waiting.comes(unit, own, file, met, booked, until);
                return;
            }
            diary.outcome(unit, n, met, booked, outcome);
            if (outcome == Outcome.MISSED && ends.plus(CALLED_WITHIN).isBefore(until)) {
                diary.callBack(unit, n, met, file, ends.plus(CALLED_WITHIN));
            }
            if (came && consents && !agreed) {
                notes.consent(unit, met, file, age(who, ends), receiver, ends);
                agreed = true;
            }
            if (came) {
                notes.note(
                        unit,
                        n,
                        own,
                        met,
                        file,
                        booked.appointment(),
                        booked.slot().starts(),
                        agreed && own.nextBoolean() ? receiver : null);
            }
            visit = n + 1 < visits ? again(unit, n + 1, own, file, met, ends, days) : Optional.empty();
        }
    }

    private static Outcome outcome(Random random) {
        var drawn = random.nextDouble();
        if (drawn < Assumptions.MISSED) {
            return Outcome.MISSED;
        }
        return drawn < Assumptions.MISSED + Assumptions.CANCELLED_LATE ? Outcome.LATE_CANCEL : Outcome.CAME;
    }

    /** The next time, booked before one leaves. */
    private Optional<Visit> again(int unit, int n, Random random, FileId file, OnDuty met, Instant at, int days) {
        var from = at.plus(Duration.ofDays(days));
        return diary.next(unit, n, random, from, met.assignment())
                .flatMap(slot ->
                        diary.book(unit, n, slot, met, new Attendee.File(file), from.minus(Duration.ofHours(6))));
    }

    /** The other authority at a clinic: the municipality for the Region's staff, the Region for the municipality's. */
    private PrincipalId otherSide(PrincipalId own, String place) {
        var clinic = network.clinics().stream()
                .filter(one -> one.id().value().equals(place))
                .map(Clinic::principals)
                .findFirst()
                .orElseThrow();
        return clinic.stream().filter(one -> !one.equals(own)).findFirst().orElseThrow();
    }

    private static int age(Invented who, Instant at) {
        return who.birthDate().until(Sweden.day(at)).getYears();
    }
}
