package se.minimaria.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.network.Profession;
import se.minimaria.platform.TestDatabase;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.NewAssignment;
import se.minimaria.staff.StaffName;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** The own times of somebody at work in a calendar: nobody's name, the right moments, and an end. */
@MinimariaTest
class FeedIT {

    @LocalServerPort
    int port;

    @Autowired
    Subscribe subscribe;

    @Autowired
    ReadFeed feed;

    @Autowired
    FeedHashes hashes;

    @Autowired
    EmployStaff employ;

    private OnDuty nurse = Cast.RONJA;

    @BeforeEach
    void somebodyNew() {
        nurse = Access.as(Cast.system(Cast.REGION), () -> {
            var name = new StaffName("Vera", "Provsson");
            var staff = employ.employ(name);
            var id = employ.assign(NewAssignment.care(
                    staff,
                    Cast.REGION,
                    Cast.FALUN_CLINIC,
                    Profession.NURSE,
                    100,
                    Sweden.day(Instant.now()).minusDays(400)));
            return new OnDuty(id, staff, Cast.REGION, Cast.FALUN_CLINIC, Profession.NURSE, name.full());
        });
    }

    @Test
    void showsWhenAndWhereAndNothingElse() throws Exception {
        var start = Instant.now().plusSeconds(86_400).truncatedTo(ChronoUnit.SECONDS);
        var digital = booked(start, "digitalt", "digital");
        var other = booked(start.plusSeconds(7200), "falun", "on-site");
        var code = make();

        var answer = fetch(code);

        assertThat(answer.headers().firstValue("content-type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(answer.body()).doesNotContain("Vera", digital.toString(), other.toString());
        assertThat(events(answer))
                .extracting(FeedIT::told)
                .containsExactly(
                        List.of(start, "Besök", "Digitalt"), List.of(start.plusSeconds(7200), "Besök", "Falun"));
    }

    @Test
    void aTimeAtNineIsAtNineOverBothChangesOfTheClock() throws Exception {
        var today = Sweden.day(Instant.now());
        var days = IntStream.range(1, 26)
                .mapToObj(week -> Sweden.instant(today.plusWeeks(week).atTime(LocalTime.of(9, 0))))
                .toList();
        for (var at : days) {
            booked(at, "falun", "on-site");
        }

        assertThat(events(fetch(make())))
                .extracting(event -> Sweden.wall(
                                Instant.from(event.getDateTimeStart().getDate()))
                        .toLocalTime())
                .hasSize(days.size())
                .containsOnly(LocalTime.of(9, 0));
    }

    @Test
    void whatWasGivenBackIsGone() throws Exception {
        var gone = booked(Instant.now().plusSeconds(3600), "falun", "on-site");
        change("update booking.appointment set state = 'cancelled' where id = ?", gone);

        assertThat(events(fetch(make()))).isEmpty();
    }

    @Test
    void opensNothingOnceItIsEndedNorWhenTheAssignmentIs() throws Exception {
        var first = make();
        var second = make();
        assertThat(fetch(first).statusCode()).isEqualTo(200);
        var newest = Access.as(nurse, subscribe::own).getFirst().id();

        assertThat(Access.as(Cast.DORIS, () -> subscribe.end(newest))).isFalse();
        assertThat(Access.as(nurse, () -> subscribe.end(newest))).isTrue();
        assertThat(Access.as(nurse, () -> subscribe.end(newest))).isFalse();

        assertThat(fetch(second).statusCode()).isEqualTo(404);
        assertThat(fetch(first).statusCode()).isEqualTo(200);
        change(
                "update staff.assignment set valid_to = current_date - 1 where id = ?",
                nurse.assignment().value());
        assertThat(fetch(first).statusCode()).isEqualTo(404);
    }

    @Test
    void isNotThereForWhatIsNoAddress() throws Exception {
        make();
        for (var guess : List.of("0".repeat(26), "x", "0".repeat(60))) {
            assertThat(new Browser(port).get("/kalender/" + guess).statusCode()).isEqualTo(404);
        }
        assertThat(Access.as(new LinkHolder("another"), feed::held)).isEmpty();
        assertThat(Access.as(Cast.DORIS, subscribe::own)).isEmpty();
    }

    @Test
    void thereAreNeverMoreThanFive() throws Exception {
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 9)
                    .mapToObj(at -> (Callable<Boolean>)
                            () -> Access.as(nurse, () -> subscribe.make().isPresent()))
                    .toList();
            var made = 0;
            for (var press : presses.invokeAll(all)) {
                made += press.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(Subscribe.MOST);
        }
    }

    @Test
    void nothingOfTheAddressIsKept() throws SQLException {
        var code = make();
        try (var superuser = TestDatabase.shared().asSuperuser();
                var rows = superuser
                        .createStatement()
                        .executeQuery("select count(*) from feed.subscription s where s::text like '%"
                                + code.characters() + "%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
        assertThat(code.toString()).doesNotContain(code.characters());
    }

    private FeedCode make() {
        return Access.as(nurse, subscribe::make).orElseThrow();
    }

    private HttpResponse<String> fetch(FeedCode code) {
        return new Browser(port).get("/kalender/" + code.characters());
    }

    private static List<VEvent> events(HttpResponse<String> answer) throws Exception {
        return new CalendarBuilder().build(new StringReader(answer.body())).getComponents("VEVENT");
    }

    private static List<Object> told(VEvent event) {
        return List.of(
                Instant.from(event.getDateTimeStart().getDate()),
                event.getSummary().getValue(),
                event.getLocation().getValue());
    }

    /** A booked time. */
    private UUID booked(Instant at, String clinic, String mode) throws SQLException {
        var id = UUID.randomUUID();
        try (var superuser = TestDatabase.shared().asSuperuser();
                var row = superuser.prepareStatement("""
                        insert into booking.appointment (id, clinic, mode, staff_id, assignment_id, starts_at, ends_at,
                          state, created_at)
                        values (?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz + interval '45 minutes', 'booked', now())""")) {
            row.setObject(1, id);
            row.setString(2, clinic);
            row.setString(3, mode);
            row.setObject(4, nurse.staff().value());
            row.setObject(5, nurse.assignment().value());
            row.setString(6, at.toString());
            row.setString(7, at.toString());
            row.executeUpdate();
        }
        return id;
    }

    private static void change(String sql, UUID id) throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var update = superuser.prepareStatement(sql)) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }
}
