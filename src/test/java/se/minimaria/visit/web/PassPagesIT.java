package se.minimaria.visit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.booking.AttendanceId;
import se.minimaria.message.Channel;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.Bookings;
import se.minimaria.visit.GivePass;
import se.minimaria.visit.InviteGuardian;
import se.minimaria.visit.InviteGuardian.Why;
import se.minimaria.visit.Wish;

/** A visit behind its link, by forms alone. */
@MinimariaTest
class PassPagesIT {

    private static final Pattern SLOT = Pattern.compile("name=\"slot\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Bookings bookings;

    @Autowired
    GivePass give;

    @Autowired
    InviteGuardian invite;

    private Browser phone = new Browser(0);
    private AttendanceId visit = AttendanceId.next();
    private String link = "";
    private String pin = "";

    @BeforeEach
    void aLinkAndItsCode() {
        visit = bookings.byRonja(bookings.file());
        var pass = Access.as(Cast.RONJA, () -> give.toPerson(visit)).orElseThrow();
        link = pass.path();
        pin = pass.code().pin();
        phone = new Browser(port);
    }

    @Test
    void showsNothingBeforeTheCode() {
        var page = text(phone.get(link));

        assertThat(page)
                .contains("Skriv din kod", "<title>Din tid</title>")
                .doesNotContain("Alva", "sjuksköterska", "Region Dalarna", "Byt tid");
        for (var behind : new String[] {"/byt", "/avboka", "/sen", "/kalender"}) {
            assertThat(Browser.target(phone.get(link + behind))).isEqualTo(link);
        }
        assertThat(Browser.target(phone.post(link + "/avboka", Map.of()))).isEqualTo(link);
        assertThat(bookings.visit(visit).cancelled()).isFalse();
    }

    @Test
    void aWrongCodeAWrongLinkAndAnEndedOneAreToldAlike() {
        var wrong = phone.post(link, Map.of("kod", pin.equals("1234") ? "4321" : "1234"));
        var other = phone.post("/tid/0000000000000", Map.of("kod", pin));
        var cut = phone.post("/tid/00", Map.of("kod", pin));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(cut.statusCode()).isEqualTo(422);
        assertThat(withoutAddress(wrong)).isEqualTo(withoutAddress(other)).isEqualTo(withoutAddress(cut));
        assertThat(wrong.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void guessingEndsSoonHoweverManyTelephonesGuess() {
        for (var guess = 0; guess < 10; guess++) {
            // each in another spelling, which opens the same link
            var spelt = "/tid/" + link.substring(5, 6 + guess).toUpperCase(Locale.ROOT) + link.substring(6 + guess);
            new Browser(port).post(spelt, Map.of("kod", "%04d".formatted(guess)));
        }
        var shut = new Browser(port).post(link, Map.of("kod", pin));
        assertThat(shut.statusCode()).isEqualTo(429);
        assertThat(text(shut)).contains("Nu har det blivit många försök");
    }

    @Test
    void showsTheTimeAndGivesItBackWithTwoClicks() {
        open();
        assertThat(text(phone.get(link))).contains("Alva", "Byt tid", "Avboka");
        assertThat(text(phone.get(link + "/avboka")))
                .contains("Vill du avboka tiden?", "action=\"" + link + "/avboka\"");

        var gone = phone.post(link + "/avboka", Map.of());

        assertThat(Browser.target(gone)).isEqualTo(link + "?nytt=avbokad");
        assertThat(text(phone.get(link + "?nytt=avbokad")))
                .contains("Tiden är avbokad", "Boka en ny tid")
                .doesNotContain("Byt tid");
        assertThat(bookings.visit(visit).cancelled()).isTrue();
        assertThat(Browser.target(phone.get(link + "/kalender"))).isEqualTo(link);
    }

    @Test
    void movesToATimeOfTheSameAuthority() {
        open();
        bookings.slot();
        var page = text(phone.get(link + "/byt"));
        var found = SLOT.matcher(page);
        assertThat(found.find()).isTrue();
        assertThat(page).doesNotContain("/trad/byt").contains("action=\"" + link + "/byt\"");

        var moved = phone.post(link + "/byt", Map.of("slot", found.group(1)));

        assertThat(Browser.target(moved)).isEqualTo(link + "?nytt=flyttad");
        assertThat(text(phone.get(link + "?nytt=flyttad"))).contains("Tiden är flyttad");
        assertThat(found.group(1)).endsWith("_" + bookings.visit(visit).starts().getEpochSecond());
        assertThat(phone.post(link + "/byt", Map.of("slot", "nonsense")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void saysThatOneIsLateWhenItIsTime() {
        open();
        assertThat(Browser.target(phone.post(link + "/sen", Map.of("minuter", "10"))))
                .isEqualTo(link);
        assertThat(Browser.target(phone.get(link + "/sen"))).isEqualTo(link);
    }

    @Test
    void goesIntoACalendarWithoutSayingWhatItIs() throws Exception {
        open();
        var file = phone.get(link + "/kalender");

        assertThat(file.headers().firstValue("content-type")).contains("text/calendar;charset=UTF-8");
        assertThat(file.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(file.body().toLowerCase(Locale.ROOT))
                .doesNotContain("alva", "region", "falun", "minimaria", "maria", "mottagning", visit.toString());
        var event = (VEvent) new CalendarBuilder()
                .build(new StringReader(file.body()))
                .getComponents()
                .getFirst();
        var when = bookings.visit(visit);
        assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(when.starts());
        assertThat(Instant.from(event.getDateTimeEnd().getDate())).isEqualTo(when.ends());
        assertThat(event.getRequiredProperty("SUMMARY").getValue()).isEqualTo("Tid");
    }

    @Test
    void tellsNothingMoreWhenAskedNotTo() {
        open();
        assertThat(Browser.target(phone.post(link + "/besked", Map.of("besked", "nej"))))
                .isEqualTo(link + "?nytt=tyst");
        assertThat(text(phone.get(link))).contains("Vi skickar inget mer om den här tiden.");
        assertThat(bookings.passes(visit))
                .singleElement()
                .satisfies(pass -> assertThat(pass.hushed()).isTrue());
        phone.post(link + "/besked", Map.of("besked", "ja"));
        assertThat(bookings.passes(visit))
                .singleElement()
                .satisfies(pass -> assertThat(pass.hushed()).isFalse());
        new Browser(port).post(link + "/besked", Map.of("besked", "nej"));
        assertThat(bookings.passes(visit))
                .singleElement()
                .satisfies(pass -> assertThat(pass.hushed()).isFalse());
    }

    @Test
    void oneLinksCodeOpensNoOther() {
        open();
        var other = Access.as(Cast.RONJA, () -> give.toPerson(bookings.byRonja(bookings.file())))
                .orElseThrow();
        assertThat(text(phone.get(other.path()))).contains("Skriv din kod");
    }

    @Test
    void isShutByClosingAndByLeaving() throws Exception {
        open();
        phone.post(link + "/stang", Map.of());
        assertThat(text(phone.get(link))).contains("Skriv din kod");

        try (var client = HttpClient.newHttpClient()) {
            var leaving = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/lamna"))
                    .header("Sec-Fetch-Site", "same-origin")
                    .build();
            assertThat(client.send(leaving, HttpResponse.BodyHandlers.discarding())
                            .headers()
                            .allValues("set-cookie"))
                    .anySatisfy(cookie -> assertThat(cookie).startsWith("v=;").contains("Max-Age=0"));
        }
    }

    @Test
    void aGuardianReadsAndIsOfferedNothingToChange() {
        var guardian = Access.as(
                        Cast.RONJA,
                        () -> invite.invite(
                                visit,
                                "mamma",
                                new Wish(Channel.SMS, "+46701740605", false),
                                Locale.of("sv"),
                                Why.WISH))
                .orElseThrow();
        link = guardian.path();
        pin = guardian.code().pin();
        open();

        assertThat(text(phone.get(link)))
                .contains("Du är bjuden att vara med", "Alva")
                .doesNotContain(link + "/byt", link + "/avboka");
        assertThat(Browser.target(phone.post(link + "/avboka", Map.of()))).isEqualTo(link);
        assertThat(bookings.visit(visit).cancelled()).isFalse();
    }

    @Test
    void isThereInEnglishAndFromTheRight() {
        assertThat(text(phone.get("/en" + link))).contains("Write your code");
        assertThat(text(phone.get("/ar" + link))).contains("dir=\"rtl\"");
        var opened = phone.post("/en" + link, Map.of("kod", pin));
        assertThat(Browser.target(opened)).isEqualTo("/en" + link);
    }

    private void open() {
        assertThat(Browser.target(phone.post(link, Map.of("kod", pin)))).isEqualTo(link);
    }

    private static String withoutAddress(HttpResponse<String> answer) {
        return text(answer).replaceAll("/tid/[0-9a-z]+", "/tid/x").replaceAll("value=\"\\d{4}\"", "value=\"x\"");
    }

    private static String text(HttpResponse<String> answer) {
        return HtmlUtils.htmlUnescape(answer.body());
    }
}
