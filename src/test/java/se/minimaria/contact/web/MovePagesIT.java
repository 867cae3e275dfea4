package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Slot;
import se.minimaria.booking.Visit;
import se.minimaria.contact.FreeTimes;
import se.minimaria.contact.OpenThread;
import se.minimaria.network.Profession;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Changing a time and being late, behind the four words, by forms alone. */
@MinimariaTest
class MovePagesIT {

    private static final Pattern SLOT = Pattern.compile("name=\"slot\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    FreeTimes times;

    @Autowired
    OpenThread threads;

    @Autowired
    Book book;

    @Autowired
    HolderVisits visits;

    private Browser phone = new Browser(0);
    private ThreadHolder youth = new ThreadHolder("");
    private AttendanceId visit = AttendanceId.next();
    private @Nullable Slot slot;

    @BeforeEach
    void aPhoneHoldsTheWordsOfATime() {
        var free = times.with(Cast.REGION, Cast.FALUN_CLINIC, Profession.NURSE);
        slot = free;
        var opened = Access.as(new Visitor(), () -> threads.openFor(UUID.randomUUID(), free, null));
        youth = new ThreadHolder(opened.codeHash());
        var booked = Access.as(youth, () -> book.book(free, new Attendee.Holder(youth.codeHash(), null)));
        visit = ((Booked) booked).attendance();
        phone = new Browser(port);
        phone.post("/trad", Map.of("ord", String.join(" ", opened.code().spoken())));
    }

    @Test
    void movesToATimeOfTheSameAuthorityWithTwoClicks() {
        assertThat(phone.get("/trad").body()).contains("/trad/byt?tid=" + visit);
        var page = text(phone.get("/trad/byt?tid=" + visit).body());
        assertThat(page).contains("Den tiden är din tills du väljer en ny.", "Region Dalarna");
        var other = other(page);
        var own = Objects.requireNonNull(slot).starts().getEpochSecond();
        assertThat(page).as("the time that one has").doesNotContainPattern("name=\"slot\" value=\"[^\"]*" + own);

        var moved = phone.post("/trad/byt", Map.of("tid", visit.toString(), "slot", other));

        assertThat(Browser.target(moved)).isEqualTo("/trad?nytt=flyttad");
        assertThat(text(phone.get("/trad?nytt=flyttad").body())).contains("Tiden är flyttad.");
        assertThat(visits()).singleElement().satisfies(one -> {
            assertThat(one.attendance()).isEqualTo(visit);
            assertThat(SlotKey.parse(other).orElseThrow().starts()).isEqualTo(one.starts());
        });
    }

    @Test
    void keepsTheTimeWhenTheOtherIsGoneAndShowsTheNearest() {
        var first = Objects.requireNonNull(slot);
        var other = other(text(phone.get("/trad/byt?tid=" + visit).body()));
        var key = SlotKey.parse(other).orElseThrow();
        var somebody = new ThreadHolder("hash-" + UUID.randomUUID());
        var wanted = new Slot(
                key.assignment(),
                first.staff(),
                first.staffGivenName(),
                first.profession(),
                first.principal(),
                key.clinic(),
                first.mode(),
                key.starts(),
                key.starts().plusSeconds(2700));
        Access.as(somebody, () -> book.book(wanted, new Attendee.Holder(somebody.codeHash(), null)));

        var refused = phone.post("/trad/byt", Map.of("tid", visit.toString(), "slot", other));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused.body())).contains("Någon hann före", "action=\"/trad/byt\"");
        assertThat(visits())
                .singleElement()
                .satisfies(one -> assertThat(one.starts()).isEqualTo(first.starts()));
        assertThat(phone.post("/trad/byt", Map.of("tid", visit.toString(), "slot", "nonsense"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void knowsNoTimeOfOthers() {
        var strange = Map.of("tid", UUID.randomUUID().toString(), "slot", "x", "minuter", "5");
        for (var path : List.of("/trad/byt", "/trad/sen")) {
            assertThat(Browser.target(phone.post(path, strange))).as(path).isEqualTo("/trad");
            assertThat(Browser.target(phone.get(path + "?tid=" + UUID.randomUUID())))
                    .as(path)
                    .isEqualTo("/trad");
        }
    }

    @Test
    void saysThatSomebodyIsLateOnTheDayItself() throws SQLException {
        assertThat(phone.get("/trad").body()).doesNotContain("/trad/sen?tid=");
        assertThat(Browser.target(phone.get("/trad/sen?tid=" + visit))).isEqualTo("/trad");

        startsInTenMinutes();
        assertThat(phone.get("/trad").body()).contains("/trad/sen?tid=" + visit);
        assertThat(text(phone.get("/trad/sen?tid=" + visit).body())).contains("De väntar på dig.", "15 minuter");
        var said = phone.post("/trad/sen", Map.of("tid", visit.toString(), "minuter", "15"));
        assertThat(Browser.target(said)).isEqualTo("/trad?nytt=sen");
        assertThat(text(phone.get("/trad?nytt=sen").body())).contains("Nu vet de att du är på väg.");
        assertThat(Browser.target(phone.post("/trad/sen", Map.of("tid", visit.toString(), "minuter", "500"))))
                .isEqualTo("/trad");
    }

    private void startsInTenMinutes() throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var update = superuser.prepareStatement("""
                        update booking.appointment set starts_at = now() + interval '10 minutes',
                          ends_at = now() + interval '55 minutes'
                        where id = (select appointment_id from booking.attendance where id = ?)""")) {
            update.setObject(1, visit.value());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static String other(String page) {
        var found = SLOT.matcher(page).results().map(one -> one.group(1)).toList();
        assertThat(found).hasSizeGreaterThan(1);
        return found.getLast();
    }

    private List<Visit> visits() {
        return Access.as(youth, () -> visits.of()).stream()
                .map(held -> held.visit())
                .toList();
    }

    private static String text(String body) {
        return HtmlUtils.htmlUnescape(body);
    }
}
