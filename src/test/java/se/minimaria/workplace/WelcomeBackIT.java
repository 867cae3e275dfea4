package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.FollowMissed;
import se.minimaria.booking.Outcome;
import se.minimaria.booking.RecordOutcome;
import se.minimaria.booking.RecordResult;
import se.minimaria.booking.VisitsOf;
import se.minimaria.contact.FreeTimes;
import se.minimaria.network.Profession;
import se.minimaria.person.CareTeam;
import se.minimaria.person.MergeFiles;
import se.minimaria.person.MergeResult.Done;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Whoever stayed away is taken in again with one click, months later. */
@MinimariaTest
class WelcomeBackIT {

    private final Instant monthsAgo = Instant.now().minus(Duration.ofDays(120));

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    FreeTimes times;

    @Autowired
    FollowMissed missed;

    private final String family = "Borta" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Desk ronja;
    private FileId file = FileId.next();

    @BeforeEach
    void somebodyWhoStayedAwayTwice() {
        ronja = Desk.nurse(port, beans);
        file = ronja.file("Elis", family);
        stayedAway(monthsAgo);
        stayedAway(monthsAgo.plus(Duration.ofDays(7)));
    }

    @Test
    void oneClickEndsTheDutyToCallAndLeadsToAFreeTimeAndBooksNothing() {
        assertThat(duties()).isOne();
        var page = text(ronja.get("/arbete/personer/" + file));
        assertThat(page).contains("Ta emot igen", "Personen har varit borta");

        var back = ronja.post("/arbete/personer/" + file + "/ater", Map.of());

        assertThat(Browser.target(back)).isEqualTo("/arbete/kalender/ny?person=" + file + "&gjort=came-back");
        assertThat(text(ronja.get(Browser.target(back)))).contains("Personen är tillbaka", "mm-slot");
        assertThat(duties()).isZero();
        assertThat(Access.as(ronja.duty, () -> beans.getBean(VisitsOf.class).of(file)))
                .as("nothing is booked")
                .hasSize(2);
        assertThat(text(ronja.get("/arbete/personer/" + file + "/logg"))).contains("tog emot personen igen");
    }

    @Test
    void whoeverHasATimeToComeHasNotBeenAway() {
        var slot = times.with(ronja.duty.principal(), Cast.FALUN_CLINIC, Profession.NURSE);
        Access.as(ronja.duty, () -> beans.getBean(Book.class).book(slot, new Attendee.File(file)));
        assertThat(text(ronja.get("/arbete/personer/" + file))).doesNotContain("Ta emot igen");
    }

    @Test
    void theOldFileIsFoundAlsoWhenItsVolumeIsClosedAndLeadsOn() {
        var newer = ronja.file("Elis", family);
        assertThat(Access.as(
                        ronja.duty,
                        () -> beans.getBean(MergeFiles.class).merge(file, newer, "Visade legitimation i dag", false)))
                .isInstanceOf(Done.class);
        assertThat(text(ronja.search("Elis " + family)))
                .contains("/arbete/personer/" + file, "/arbete/personer/" + newer);
        assertThat(text(ronja.get("/arbete/personer/" + file))).contains("Ta emot igen");

        assertThat(Browser.target(ronja.post("/arbete/personer/" + file + "/ater", Map.of())))
                .isEqualTo("/arbete/kalender/ny?person=" + newer + "&gjort=came-back");
    }

    @Test
    void isForThoseWhoseFileItIs() {
        var doris = Desk.nurse(port, beans);
        assertThat(doris.post("/arbete/personer/" + file + "/ater", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(duties()).isOne();
        assertThat(Access.as(ronja.duty, () -> beans.getBean(CareTeam.class).of(file)))
                .doesNotContain(doris.duty.assignment());
        assertThat(Desk.socialWorker(port, beans)
                        .post("/arbete/personer/" + file + "/ater", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theYoungPersonsOwnWayBackNeedsNothingThatEnds() {
        var stranger = new Browser(port);
        assertThat(stranger.get("/boka").statusCode()).isEqualTo(200);
        assertThat(text(stranger.get("/boka/tid"))).contains("mm-slot");
    }

    private void stayedAway(Instant when) {
        var visit = WorldClock.at(when, () -> {
            var slot = times.with(ronja.duty.principal(), Cast.FALUN_CLINIC, Profession.NURSE);
            return (Booked)
                    Access.as(ronja.duty, () -> beans.getBean(Book.class).book(slot, new Attendee.File(file)));
        });
        assertThat(WorldClock.at(
                        when.plus(Duration.ofDays(5)),
                        () -> Access.as(
                                ronja.duty,
                                () -> beans.getBean(RecordOutcome.class).record(visit.attendance(), Outcome.MISSED))))
                .isEqualTo(RecordResult.RECORDED);
    }

    private long duties() {
        return Access.as(ronja.duty, () -> missed.open()).stream()
                .filter(duty -> duty.file().equals(file))
                .count();
    }

    private static String text(HttpResponse<String> answer) {
        return HtmlUtils.htmlUnescape(answer.body());
    }
}
