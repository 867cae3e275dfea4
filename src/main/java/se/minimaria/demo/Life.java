package se.minimaria.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Slot;
import se.minimaria.contact.OpenedThread;
import se.minimaria.demo.Diary.Visit;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.network.Profession;
import se.minimaria.person.IdentityNumber;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.shared.Sweden;

/**
 * The way of one invented person through the county: a question or a referral, a first visit, perhaps a treatment.
 * Everything drawn comes from the person's own random numbers, whether or not a step was taken before.
 */
@Component
@OnlyInDemo
class Life {

    /** Of ten who come for the first time, whom they meet. */
    private static final List<Profession> FIRST_MET = List.of(
            Profession.NURSE,
            Profession.NURSE,
            Profession.NURSE,
            Profession.SOCIAL_WORKER,
            Profession.SOCIAL_WORKER,
            Profession.SOCIAL_WORKER,
            Profession.SOCIAL_WORKER,
            Profession.PSYCHOLOGIST,
            Profession.PHYSICIAN,
            Profession.MIDWIFE);

    private static final LocalTime ADVICE = LocalTime.of(16, 20);
    private static final List<LocalTime> EVENING =
            List.of(LocalTime.of(19, 5), LocalTime.of(21, 40), LocalTime.of(23, 15));

    private final Network network;
    private final Colleagues colleagues;
    private final Correspondence correspondence;
    private final Diary diary;
    private final Files files;
    private final Treatment treatment;

    Life(
            Network network,
            Colleagues colleagues,
            Correspondence correspondence,
            Diary diary,
            Files files,
            Treatment treatment) {
        this.network = network;
        this.colleagues = colleagues;
        this.correspondence = correspondence;
        this.diary = diary;
        this.files = files;
        this.treatment = treatment;
    }

    /** Lives one life from its arrival until the end of history. Numbers are handed out in the order of the lives. */
    void live(int unit, Random random, Instant arrival, Instant until, TestNumbers numbers) {
        var who = Invented.draw(random, network, Sweden.day(arrival));
        var number = numbers.take(who.birthDate(), who.sex());
        var numbered = random.nextDouble() < Assumptions.NUMBERED;
        var place = place(random, who);
        var wanted = Invented.one(random, FIRST_MET);
        var asks = random.nextDouble() < Assumptions.THREADS;
        var claims = random.nextDouble() >= Assumptions.THREADS_UNCLAIMED;
        var thread = asks ? ask(unit, random, arrival) : null;
        if (asks && !claims) {
            return;
        }
        var slot = diary.first(unit, random, arrival.plus(Duration.ofHours(24)), place, wanted);
        if (slot.isEmpty()) {
            return;
        }
        var met = colleagues.onDuty(slot.get().assignment());
        var opened = thread == null
                ? byStaff(unit, who, numbered ? Optional.of(number) : Optional.empty(), slot.get(), met, arrival)
                : byWords(unit, who, slot.get(), thread, arrival.plus(Duration.ofHours(18)));
        opened.ifPresent(file -> treatment.follow(unit, random, who, file.id(), met, file.first(), until));
    }

    /** What was asked the evening before the end of history: it waits for whoever comes to work. */
    void evening(Random random, LocalDate until) {
        for (var time : EVENING) {
            var asked = Sweden.instant(until.minusDays(1).atTime(time));
            correspondence.ask(random, asked, new ClinicId("falun"));
        }
        var before = Sweden.instant(until.minusDays(1).atTime(ADVICE));
        correspondence.asksForAdvice(random, before, new ClinicId("falun"));
    }

    private record Opened(FileId id, Visit first) {}

    private OpenedThread ask(int unit, Random random, Instant arrival) {
        var thread = correspondence.ask(random, arrival, new ClinicId("falun"));
        correspondence.answer(unit, random, thread, colleagues.inbox(), arrival.plus(Duration.ofHours(12)));
        return thread;
    }

    private ClinicId place(Random random, Invented who) {
        var other = Invented.one(random, network.clinics()).id();
        return random.nextDouble() < Assumptions.OTHER_PLACE
                ? other
                : network.municipality(who.home()).catchment();
    }

    private Optional<Opened> byStaff(
            int unit, Invented who, Optional<IdentityNumber> number, Slot slot, OnDuty met, Instant at) {
        var file = files.open(unit, who, number, slot.clinic(), met, at);
        return diary.book(unit, 0, slot, met, new Attendee.File(file), at).map(visit -> new Opened(file, visit));
    }

    private Optional<Opened> byWords(int unit, Invented who, Slot slot, OpenedThread thread, Instant at) {
        var words = thread.codeHash();
        return diary.book(
                        unit,
                        0,
                        slot,
                        new ThreadHolder(words),
                        new Attendee.Holder(words, who.name().given()),
                        at)
                .flatMap(visit -> correspondence
                        .claim(unit, thread, visit.attendance().value(), who, at.plusSeconds(300))
                        .map(file -> new Opened(new FileId(file), visit)));
    }
}
