package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.contact.Claim;
import se.minimaria.contact.ClaimResult;
import se.minimaria.contact.ClaimThread;
import se.minimaria.contact.Concern;
import se.minimaria.contact.FreeTimes;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.OpenThread.Told;
import se.minimaria.contact.Origin;
import se.minimaria.network.Profession;
import se.minimaria.person.OpenFile;
import se.minimaria.person.Protection;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Advice without a name: a thread of its own kind, about nobody, out of which no file opens. */
@MinimariaTest
class AdvicePagesIT {

    private static final Pattern WORD = Pattern.compile("<li lang=\"sv\">([^<]+)</li>");

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Autowired
    OpenThread openThread;

    @Autowired
    ClaimThread claimThread;

    @Autowired
    OpenFile openFile;

    @Autowired
    Book book;

    @Autowired
    FreeTimes times;

    @Test
    void saysBeforeOneWritesThatItMustPointAtNobodyAndIsNoReport() {
        var page = text(new Browser(port).get("/partner/rad"));
        var box = page.indexOf("<textarea");

        for (var said : List.of(
                "Skriv inget namn, ingen plats och inget annat som pekar ut den unga.",
                "Det du skriver här är ingen orosanmälan. Den gör du till socialtjänsten i kommunen där barnet bor.")) {
            assertThat(page.indexOf(said)).as(said).isPositive().isLessThan(box);
        }
        assertThat(page).doesNotContain("name=\"alias\"", "name=\"sender\"", "type=\"file\"");
    }

    @Test
    void isAnsweredWithFourWordsAndSaidToBeAdviceInTheInbox() {
        var asked = "Vad säger man till en elev som inte vill gå hem? " + UUID.randomUUID();
        var teacher = new Browser(port);
        var form = Nurse.fields(teacher.get("/partner/rad"), Map.of("m", asked, "clinic", "falun"));

        var code = teacher.post("/partner/rad", form);
        var words = words(code);
        assertThat(words(teacher.post("/partner/rad", form))).as("sent again").isEqualTo(words);

        var inbox = text(Nurse.atWork(port, employ, credential).get("/arbete/inkorg"));
        assertThat(inbox).contains("Rådfråga utan namn");
        teacher.post("/trad", Map.of("ord", words));
        assertThat(text(teacher.get("/trad"))).contains(asked);
        assertThat(text(teacher.get("/trad"))).doesNotContain("/trad/namn");
    }

    @Test
    void anEmptyAndAnEndlessQuestionComeBackWithWhatWasTyped() {
        var teacher = new Browser(port);
        var empty = teacher.post("/partner/rad", Nurse.fields(teacher.get("/partner/rad"), Map.of("m", " ")));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(text(empty)).contains("href=\"#m\"");
        var endless = teacher.post(
                "/partner/rad",
                Nurse.fields(teacher.get("/partner/rad"), Map.of("m", "<i>\u202E" + "x".repeat(10_000))));
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(endless.body()).contains("x".repeat(10_000)).doesNotContain("<i>\u202E");
        assertThat(teacher.post("/partner/rad", Map.of("m", "Hej", "key", "x")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void noFileOpensOutOfItNeitherByPagesNorByThePolicy() {
        var opened = Access.as(
                new Visitor(),
                () -> openThread.open(
                        UUID.randomUUID(),
                        Cast.FALUN_CLINIC,
                        new Told(Origin.form(Concern.ADVICE, Optional.empty(), List.of()), null, false),
                        new MessageText("Hur gör vi?")));
        var holder = new ThreadHolder(opened.codeHash());
        var slot = times.with(Cast.REGION, Cast.FALUN_CLINIC, Profession.NURSE);

        var claimed = Access.as(holder, () -> {
            var booked = (Booked) book.book(slot, new Attendee.Holder(holder.codeHash(), null));
            return claimThread.claim(
                    new Claim(booked.attendance(), Cast.someone(), 2009, null, null, Protection.NONE, false));
        });

        assertThat(claimed).isEqualTo(new ClaimResult.NoSuchVisit());
        var anybody = Cast.young(Cast.someone(), Protection.NONE, true, false);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        Access.as(holder, () -> openFile.open(Cast.REGION, anybody, List.of(slot.assignment()))))
                .withStackTraceContaining("client_file");
    }

    private static String words(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        var words =
                WORD.matcher(text(page)).results().map(found -> found.group(1)).collect(Collectors.joining(" "));
        assertThat(words.split(" ", -1)).hasSize(4);
        return words;
    }

    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }
}
