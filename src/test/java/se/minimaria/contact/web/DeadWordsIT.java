package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.HolderVisits;
import se.minimaria.contact.FreeTimes;
import se.minimaria.contact.ReturnWords;
import se.minimaria.contact.TypedCode;
import se.minimaria.network.Profession;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** An old phone remembers words that have ended: it reaches nothing any more. */
@MinimariaTest
class DeadWordsIT {

    private static final String FORM = "name=\"ord\"";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("<li lang=\"sv\">([^<]+)</li>");

    @LocalServerPort
    int port;

    @Autowired
    FreeTimes times;

    @Autowired
    Book book;

    @Autowired
    HolderVisits visits;

    @Autowired
    ReturnWords words;

    @Autowired
    Cast cast;

    private Browser phone = new Browser(0);
    private ThreadHolder youth = new ThreadHolder("");
    private AttendanceId visit = AttendanceId.next();

    @BeforeEach
    void aPhoneHoldsTheWordsOfATime() {
        phone = new Browser(port);
        var written = phone.post(
                "/skriv",
                Map.of(
                        "m",
                        "Hej",
                        "clinic",
                        "falun",
                        "key",
                        first(KEY, phone.get("/skriv").body())));
        var four = WORD.matcher(written.body())
                .results()
                .map(word -> word.group(1))
                .toList();
        phone.post("/trad", Map.of("ord", String.join(" ", four)));
        youth = new ThreadHolder(hash(four));
        var slot = times.with(Cast.REGION, Cast.FALUN_CLINIC, Profession.NURSE);
        var booked = Access.as(youth, () -> book.book(slot, new Attendee.Holder(youth.codeHash(), null)));
        visit = ((Booked) booked).attendance();
        assertThat(phone.get("/trad/avboka?tid=" + visit).body())
                .contains("Ja, avboka tiden")
                .doesNotContain(FORM);
    }

    @Test
    void shutsEveryPageAndLetsTheTimeBe() {
        end();

        for (var path : List.of("/trad/avboka?tid=" + visit, "/trad/namn?tid=" + visit)) {
            var shut = phone.get(path);
            assertThat(Browser.target(shut)).as(path).isEqualTo("/trad");
            assertThat(shut.body()).as(path).doesNotContain(visit.toString());
        }
        assertThat(phone.get("/trad").body()).contains(FORM).doesNotContain(visit.toString());
        phone.post("/trad/avboka", Map.of("tid", visit.toString()));

        assertThat(Access.as(youth, () -> visits.of()))
                .singleElement()
                .satisfies(held -> assertThat(held.visit().cancelled()).isFalse());
    }

    @Test
    void forgetsTheWordsInsteadOfKeepingThemAlive() {
        assertThat(phone.cookie(OpenDoor.COOKIE)).isPresent();
        end();

        phone.get("/trad/avboka?tid=" + visit);

        assertThat(phone.cookie(OpenDoor.COOKIE)).isEmpty();
    }

    private void end() {
        var ended = Access.as(
                Cast.system(Cast.REGION),
                () -> cast.inTransaction(
                        database -> database.sql("update contact.thread set code_hash = null where code_hash = :hash")
                                .param("hash", youth.codeHash())
                                .update()));
        assertThat(ended).isEqualTo(1);
    }

    private String hash(List<String> four) {
        return words.read(String.join(" ", four)) instanceof TypedCode.Parsed parsed ? words.hash(parsed.code()) : "";
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
