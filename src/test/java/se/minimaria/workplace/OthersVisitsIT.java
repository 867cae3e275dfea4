package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.VisitsOf;
import se.minimaria.booking.WorkingTimes;
import se.minimaria.person.OpenFile;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** The whole clinic's day, as somebody meets it who takes no part in the care of the others' people. */
@MinimariaTest
class OthersVisitsIT {

    private static final String TAKEN = "Upptagen tid";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    WorkingTimes hours;

    @Autowired
    FindSlots slots;

    @Autowired
    Book book;

    @Autowired
    VisitsOf visits;

    @Autowired
    OpenFile opening;

    private final LocalDate monday = LocalDate.of(2040, 1, 1)
            .plusWeeks(ThreadLocalRandom.current().nextInt(50_000))
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private Desk ronja;
    private Desk doris;

    @BeforeEach
    void twoShareAClinic() {
        ronja = Desk.nurse(port, beans);
        doris = Desk.nurse(port, beans);
        Access.run(
                ronja.duty,
                () -> hours.set(
                        ronja.assignment,
                        ronja.duty.staff(),
                        Cast.FALUN_CLINIC,
                        DayOfWeek.MONDAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 30),
                        monday,
                        monday));
    }

    @Test
    void showAsTakenTimeWithoutNameOrButtons() {
        booked(ronja.file("Signe", "Påhittsberg"));

        assertThat(day(ronja)).contains("Signe Påhittsberg");
        assertThat(day(doris))
                .contains(TAKEN)
                .doesNotContain("Signe", "Påhittsberg")
                .doesNotContainPattern("/arbete/personer/[0-9a-f]{8}-");
    }

    @Test
    void ofProtectedPeopleLookLikeAnyOtherTakenTimeToEverybody() {
        var file = Access.as(
                ronja.duty,
                () -> opening.open(
                        ronja.duty.principal(),
                        Cast.young(new PersonName("Signe", "Påhittsberg"), Protection.MARKED, false, false),
                        List.of(ronja.assignment)));
        booked(file);

        for (var desk : List.of(ronja, doris)) {
            assertThat(day(desk))
                    .contains(TAKEN)
                    .doesNotContain("Person med skydd", "Signe", "/arbete/personer/" + file);
            assertThat(desk.get("/arbete/kalender?dag=" + monday).body())
                    .doesNotContain("Person med skydd", "Signe", "/arbete/personer/" + file);
        }
        assertThat(ronja.get("/arbete/idag?dag=" + monday).body())
                .contains("Person med skydd", "Plats och uppgifter visas inte i listan");
    }

    @Test
    void areNotTheirsToCancelOrSettle() {
        var file = ronja.file("Signe", "Påhittsberg");
        var booked = booked(file);

        var answer = doris.post(
                "/arbete/idag/utfall",
                Map.of("besok", booked.attendance().toString(), "utfall", "late-cancel", "dag", monday.toString()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Access.as(ronja.duty, () -> visits.of(file))).singleElement().satisfies(visit -> {
            assertThat(visit.cancelled()).isFalse();
            assertThat(visit.outcome()).isEmpty();
        });
    }

    @Test
    void areNotTheirsToBook() {
        var file = ronja.file("Signe", "Påhittsberg");
        var wish = Map.of(
                "person", file.toString(),
                "hos", ronja.assignment.toString(),
                "mottagning", "falun",
                "borjar", Sweden.instant(monday.atTime(9, 0)).toString());

        var form = doris.get("/arbete/kalender/ny?person=" + file);
        assertThat(form.statusCode()).isEqualTo(403);
        assertThat(form.body()).contains("Du kan inte öppna den här journalen.");
        assertThat(doris.post("/arbete/kalender/ny", wish).statusCode()).isEqualTo(403);
        assertThat(Access.as(ronja.duty, () -> visits.of(file))).isEmpty();
        assertThat(ronja.get("/arbete/kalender/ny?person=" + file).statusCode()).isEqualTo(200);
    }

    @Test
    void tellInTheLogWhoBooked() {
        var file = ronja.file("Signe", "Påhittsberg");
        booked(file);

        assertThat(ronja.get("/arbete/personer/" + file + "/logg?fore=" + Sweden.instant(monday.atStartOfDay()))
                        .body())
                .contains("Kim Provberg, sjuksköterska, bokade en tid.", "bokat besök");
    }

    private String day(Desk desk) {
        return desk.get("/arbete/idag?visa=alla&dag=" + monday).body().replaceAll("(?s)<aside.*", "");
    }

    private BookResult.Booked booked(FileId file) {
        var friday = Sweden.instant(monday.minusDays(3).atTime(10, 0));
        return (BookResult.Booked) WorldClock.at(
                friday,
                () -> Access.as(ronja.duty, () -> {
                    var slot = slots.named(ronja.assignment, Cast.FALUN_CLINIC, Sweden.instant(monday.atTime(9, 0)));
                    return book.book(slot.orElseThrow(), new Attendee.File(file));
                }));
    }
}
