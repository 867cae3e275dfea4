package se.minimaria.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.BookResult.Held;
import se.minimaria.network.Profession;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class BookingSealIT {

    @Autowired
    Rota rota;

    @Autowired
    FindSlots slots;

    @Autowired
    Book book;

    @Autowired
    RecordOutcome outcomes;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private final LocalDate monday = Rota.freshMonday();
    private final AccessContext.ThreadHolder youth = Rota.youth();
    private OnDuty nurse;
    private OnDuty kim;
    private Booked booked;

    @BeforeEach
    void aYouthHasATimeWithTheRegion() {
        nurse = rota.nurse("Ronja");
        kim = rota.employ("Kim", Rota.FALU_KOMMUN, Rota.FALUN, Profession.SOCIAL_WORKER);
        rota.works(nurse, Rota.FALUN, DayOfWeek.MONDAY, "09:00", "10:30");
        booked = Rota.when(
                Rota.at(monday.minusDays(3), "10:00"),
                () -> Access.as(youth, () ->
                        (Booked) book.book(slots.find(Rota.day(monday, nurse)).getFirst(), Rota.self(youth))));
    }

    @Test
    void everybodySeesTheTimeAndOnlyTheOwnStoreSeesWhoAttends() {
        for (var who : List.of(nurse, kim, youth, new Visitor())) {
            assertThat(count(who, "booking.appointment where id = :id")).isEqualTo(1);
        }
        assertThat(count(nurse, "booking.attendance where appointment_id = :id"))
                .isEqualTo(1);
        assertThat(count(youth, "booking.attendance where appointment_id = :id"))
                .isEqualTo(1);
        assertThat(count(kim, "booking.attendance where appointment_id = :id")).isZero();
        assertThat(count(Rota.youth(), "booking.attendance where appointment_id = :id"))
                .isZero();
        assertThat(count(new Visitor(), "booking.attendance where appointment_id = :id"))
                .isZero();
    }

    @Test
    void anotherPrincipalCannotSayHowItWent() {
        assertThat(Rota.when(
                        Rota.at(monday, "12:00"),
                        () -> Access.as(kim, () -> outcomes.record(booked.attendance(), Outcome.MISSED))))
                .isEqualTo(RecordResult.NOT_THERE);
    }

    @Test
    void whoeverHoldsTheWordsCannotRewriteTheVisit() {
        assertThatThrownBy(() -> Access.as(
                        youth,
                        () -> new TransactionTemplate(transactions)
                                .execute(status -> database.sql(
                                                "update booking.attendance set outcome = 'came' where id = :id")
                                        .param("id", booked.attendance().value())
                                        .update())))
                .hasStackTraceContaining("may only give a file");
        assertThatThrownBy(() -> Access.as(
                        youth,
                        () -> new TransactionTemplate(transactions)
                                .execute(status -> database.sql(
                                                "update booking.attendance set principal_id = 'kommun-2080' where id = :id")
                                        .param("id", booked.attendance().value())
                                        .update())))
                .hasStackTraceContaining("may only give a file");
    }

    @Test
    void whoeverHoldsTheWordsAttendsOnlyWhatTheyKeep() {
        var another = Rota.youth();
        var free = Rota.when(
                Rota.at(monday.minusDays(3), "10:00"),
                () -> Access.as(another, () ->
                        (Held) book.hold(slots.find(Rota.day(monday, nurse)).getFirst())));

        assertThatThrownBy(() -> attend(youth, "region-dalarna", free.appointment()))
                .as("somebody else keeps it")
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> attend(another, "kommun-2080", free.appointment()))
                .as("with a principal that they do not meet")
                .hasStackTraceContaining("row-level security");
        assertThat(attend(another, "region-dalarna", free.appointment())).isEqualTo(1);
    }

    private int attend(AccessContext.ThreadHolder who, String principal, AppointmentId appointment) {
        return Access.as(
                who,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> database.sql("""
                        insert into booking.attendance (id, principal_id, appointment_id, holder_hash, created_at)
                        values (gen_random_uuid(), :principal, :appointment, :words, now())""")
                                .param("principal", principal)
                                .param("appointment", appointment.value())
                                .param("words", who.codeHash())
                                .update()));
    }

    @Test
    void aTimeThatSomebodyAttendsCannotBeDeleted() {
        assertThatThrownBy(() -> Access.as(
                        kim,
                        () -> new TransactionTemplate(transactions)
                                .execute(status -> database.sql("delete from booking.appointment where id = :id")
                                        .param("id", booked.appointment().value())
                                        .update())))
                .hasStackTraceContaining("attendance_appointment_id_fkey");
    }

    @Test
    void theTablesThatEverybodyReadsHaveNoColumnForAnIdentity() {
        var columns = Access.as(
                new Visitor(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> database.sql("""
                        select a.attrelid::regclass || '.' || a.attname from pg_attribute a
                        where a.attrelid in ('booking.appointment'::regclass, 'booking.occupancy'::regclass)
                          and a.attnum > 0 and not a.attisdropped""").query(String.class).list()));
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "booking.appointment.id",
                        "booking.appointment.clinic",
                        "booking.appointment.mode",
                        "booking.appointment.staff_id",
                        "booking.appointment.assignment_id",
                        "booking.appointment.starts_at",
                        "booking.appointment.ends_at",
                        "booking.appointment.state",
                        "booking.appointment.held_until",
                        "booking.appointment.created_at",
                        "booking.occupancy.id",
                        "booking.occupancy.appointment_id",
                        "booking.occupancy.staff_id",
                        "booking.occupancy.assignment_id",
                        "booking.occupancy.room",
                        "booking.occupancy.place",
                        "booking.occupancy.during",
                        "booking.occupancy.reach");
    }

    private long count(AccessContext who, String where) {
        return Access.as(
                who,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> database.sql("select count(*) from " + where)
                                .param("id", booked.appointment().value())
                                .query(Long.class)
                                .single()));
    }
}
