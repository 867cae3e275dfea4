package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Outcome;
import se.minimaria.booking.Slot;
import se.minimaria.booking.Visit;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.Bookings;
import se.minimaria.visit.Part;
import se.minimaria.visit.Pass;

/** The page of a visit: its code, what was told, who is invited along; moving it and giving it back. */
@MinimariaTest
class VisitPagesIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Bookings bookings;

    private Desk ronja;
    private FileId file = FileId.next();
    private AttendanceId visit = AttendanceId.next();

    @BeforeEach
    void bookATime() {
        ronja = Desk.nurse(port, beans);
        file = ronja.file("Tida" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""), "Provsson");
        var booked = ronja.post("/arbete/kalender/ny", slot(bookings.slot()));
        assertThat(Browser.target(booked)).contains("/tid/").endsWith("gjort=booked");
        visit = new AttendanceId(UUID.fromString(Browser.target(booked).replaceAll(".*/tid/|\\?.*", "")));
    }

    @Test
    void showsTheCodeAndWhyNothingWasSent() {
        var shown = text(ronja.get(page()));

        assertThat(shown)
                .contains(self().code().pin(), "med Alva", "Säg koden till personen")
                .doesNotContain(self().code().link());
        Eventually.holds(
                Duration.ofSeconds(20),
                "it is told why",
                () -> text(ronja.get(page())).contains("Ingen har frågat hur personen vill bli kontaktad."));
        assertThat(text(ronja.get("/arbete/personer/" + file))).contains("href=\"" + page() + "\"");
    }

    @Test
    void showsWhatWasSentAndWhatBecameOfIt() {
        var way = Map.of("channel", "SMS", "phone", "070-174 06 05");
        assertThat(Browser.target(ronja.post("/arbete/personer/" + file + "/na", way)))
                .endsWith("gjort=reach-written");
        var booked = Browser.target(ronja.post("/arbete/kalender/ny", slot(bookings.slot())));

        Eventually.holds(
                Duration.ofSeconds(20),
                "the message is in the outbox",
                () -> text(ronja.get(booked)).contains("Tid bokad. Väntar."));
        assertThat(text(ronja.get(booked))).doesNotContain("skickades inte");
    }

    @Test
    void isThereForNobodyElse() {
        var colleague = Desk.nurse(port, beans);
        var kommun = Desk.socialWorker(port, beans);
        for (var other : List.of(colleague, kommun)) {
            assertThat(other.get(page()).statusCode()).isIn(403, 404);
            assertThat(text(other.get(page()))).doesNotContain(self().code().pin());
            assertThat(other.post(page() + "/avboka", Map.of("vem", "vi")).statusCode())
                    .isIn(403, 404);
        }
        assertThat(shown().cancelled()).isFalse();
        var another = ronja.file("Annan", "Provsson");
        assertThat(ronja.get("/arbete/personer/" + another + "/tid/" + visit).statusCode())
                .isEqualTo(404);
        assertThat(ronja.get("/arbete/kalender/ny?person=" + another + "&flytta=" + visit)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void movesTheTimeAndSaysSoInTheLog() {
        assertThat(text(ronja.get("/arbete/kalender/ny?person=" + file + "&flytta=" + visit)))
                .contains("Byt tid", "Tiden som byts");
        var to = bookings.slot();
        var fields = slot(to);
        fields.put("flytta", visit.toString());

        var moved = ronja.post("/arbete/kalender/ny", fields);

        assertThat(Browser.target(moved)).isEqualTo(page() + "?gjort=visit-moved");
        assertThat(shown().starts()).isEqualTo(to.starts());
        assertThat(shown().cancelled()).isFalse();
        assertThat(text(ronja.get("/arbete/personer/" + file + "/logg"))).contains("flyttade en tid.");
    }

    @ParameterizedTest
    @CsvSource({"personen, false", "vi, true"})
    void givesTheTimeBackAndSaysWhoDid(String who, boolean byUs) {
        assertThat(text(ronja.get(page() + "/avboka"))).contains("Vem avbokar tiden?", "med Alva");
        var gone = ronja.post(page() + "/avboka", Map.of("vem", who));

        assertThat(Browser.target(gone)).isEqualTo(page() + "?gjort=visit-cancelled");
        assertThat(shown().cancelled()).isTrue();
        assertThat(shown().outcome().filter(Outcome.CANCELLED_BY_US::equals).isPresent())
                .isEqualTo(byUs);
        assertThat(text(ronja.get(page()))).doesNotContain("/avboka\"", "/bjud\"");
        assertThat(text(ronja.get(page() + "/avboka"))).doesNotContain("value=\"vi\"");
        assertThat(ronja.post(page() + "/bjud", guardian()).headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("visit-not-cancelled"));
    }

    @Test
    void invitesAGuardianForAReasonAndTakesItBack() {
        var wrong = ronja.post(page() + "/bjud", Map.of("called", "", "to", "12", "language", "sv"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(text(wrong)).contains("href=\"#why\"", "href=\"#called\"", "href=\"#to\"", "value=\"12\"");

        var invited = ronja.post(page() + "/bjud", guardian());

        assertThat(Browser.target(invited)).isEqualTo(page() + "?gjort=guardian-invited");
        var key = key(Part.GUARDIAN);
        assertThat(text(ronja.get(page())))
                .contains("mamma", "Kod " + key.code().pin())
                .doesNotContain("701740605", "070-174");
        assertThat(text(ronja.get("/arbete/personer/" + file + "/logg")))
                .contains("bjöd in en vårdnadshavare till en tid, som personen ville.");

        ronja.post(page() + "/ta-tillbaka", Map.of("nyckel", key.id().toString()));
        assertThat(bookings.passes(visit)).extracting(Pass::part).containsExactly(Part.SELF);
        assertThat(text(ronja.get("/arbete/personer/" + file + "/logg"))).contains("tog tillbaka en inbjudan");
    }

    private Map<String, String> slot(Slot slot) {
        return new HashMap<>(Map.of(
                "person", file.toString(),
                "hos", slot.assignment().toString(),
                "mottagning", slot.clinic().value(),
                "borjar", slot.starts().toString()));
    }

    private static Map<String, String> guardian() {
        return Map.of("called", "mamma", "to", "070-174 06 05", "language", "fi", "why", "WISH");
    }

    private String page() {
        return "/arbete/personer/" + file + "/tid/" + visit;
    }

    private Visit shown() {
        return bookings.visit(visit);
    }

    private Pass self() {
        return key(Part.SELF);
    }

    private Pass key(Part part) {
        ronja.get(page());
        return bookings.passes(visit).stream()
                .filter(pass -> pass.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static String text(HttpResponse<String> answer) {
        return HtmlUtils.htmlUnescape(answer.body());
    }
}
