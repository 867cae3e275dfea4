package se.minimaria.booking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.NewAssignment;
import se.minimaria.staff.StaffName;

/** Employs invented people and gives them hours. Each test has a week of its own, so that no other takes its rooms. */
@Component
class Rota {

    static final PrincipalId REGION = new PrincipalId("region-dalarna");
    static final PrincipalId FALU_KOMMUN = new PrincipalId("kommun-2080");
    static final ClinicId FALUN = new ClinicId("falun");
    static final ClinicId MORA = new ClinicId("mora");
    static final ClinicId AVESTA = new ClinicId("avesta");
    static final ClinicId DIGITAL = new ClinicId("digitalt");
    static final LocalDate START = LocalDate.of(2025, 9, 1);

    private static final AtomicInteger WEEK =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(50_000));

    private final EmployStaff employ;
    private final WorkingTimes hours;

    Rota(EmployStaff employ, WorkingTimes hours) {
        this.employ = employ;
        this.hours = hours;
    }

    /** A Monday that no other test of this run has used, nor as good as surely one of an earlier run. */
    static LocalDate freshMonday() {
        return LocalDate.of(2030, 1, 1)
                .plusWeeks(WEEK.incrementAndGet())
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    static Instant at(LocalDate day, String time) {
        return Sweden.instant(day.atTime(LocalTime.parse(time)));
    }

    /** Does something as if it were another time. */
    static <T> T when(Instant now, Supplier<T> work) {
        var answer = new Object[1];
        WorldClock.at(now, () -> answer[0] = work.get());
        @SuppressWarnings("unchecked")
        var typed = (T) answer[0];
        return typed;
    }

    /** What somebody does at another time. */
    static <T> T at(Instant now, AccessContext who, Supplier<T> work) {
        return when(now, () -> Access.as(who, work));
    }

    /** A nurse's 45 minutes in Falun. */
    static Slot slot(OnDuty nurse, LocalDate day, String time) {
        return new Slot(
                nurse.assignment(),
                nurse.staff(),
                "Ronja",
                Profession.NURSE,
                REGION,
                FALUN,
                Mode.ON_SITE,
                at(day, time),
                at(day, time).plus(Duration.ofMinutes(45)));
    }

    static ThreadHolder youth() {
        return new ThreadHolder("hash-" + UUID.randomUUID());
    }

    static Attendee.Holder self(ThreadHolder youth) {
        return new Attendee.Holder(youth.codeHash(), "Blåbär");
    }

    static SlotQuery day(LocalDate day, OnDuty who) {
        return new SlotQuery(
                at(day, "00:00"),
                at(day.plusDays(1), "00:00"),
                Set.of(),
                Set.of(),
                Optional.of(who.assignment()),
                1_000);
    }

    OnDuty nurse(String given) {
        return employ(given, REGION, FALUN, Profession.NURSE);
    }

    OnDuty employ(String given, PrincipalId principal, ClinicId clinic, Profession profession) {
        return Access.as(new SystemActor("test", principal), () -> {
            var name = new StaffName(given, "Exempelsson");
            var staff = employ.employ(name);
            var id = employ.assign(NewAssignment.care(staff, principal, clinic, profession, 100, START));
            return new OnDuty(id, staff, principal, clinic, profession, name.full());
        });
    }

    void works(OnDuty who, ClinicId clinic, DayOfWeek weekday, String from, String to) {
        Access.run(
                who,
                () -> hours.set(
                        who.assignment(),
                        who.staff(),
                        clinic,
                        weekday,
                        LocalTime.parse(from),
                        LocalTime.parse(to),
                        START,
                        null));
    }
}
