package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.contact.Claim;
import se.minimaria.contact.ClaimResult.Claimed;
import se.minimaria.contact.ClaimThread;
import se.minimaria.contact.ContinueThread;
import se.minimaria.contact.FreeTimes;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.OpenedThread;
import se.minimaria.network.Profession;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Crew;
import se.minimaria.testing.MinimariaTest;

/** A thread that belongs to somebody's file, as colleagues outside the team meet it in the inbox. */
@MinimariaTest
class ShutThreadIT {

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Autowired
    FreeTimes times;

    @Autowired
    OpenThread openThread;

    @Autowired
    ContinueThread continueThread;

    @Autowired
    ClaimThread claimThread;

    @Autowired
    Book book;

    @Test
    void isNotThereAndSaysNotWhoseItIs() {
        var opened = Access.as(
                new Visitor(),
                () -> openThread.open(UUID.randomUUID(), Cast.FALUN_CLINIC, new MessageText("Jag orkar inte")));
        var file = claimed(opened);
        var colleague = nurse();

        var answer = colleague.get("/arbete/inkorg/" + opened.id());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Browser.target(answer)).isEmpty();
        assertThat(answer.body()).doesNotContain(file.toString(), "Påhittsberg");
    }

    private FileId claimed(OpenedThread opened) {
        var youth = new ThreadHolder(opened.codeHash());
        var slot = times.with(Cast.REGION, Cast.FALUN_CLINIC, Profession.NURSE);
        return Access.as(youth, () -> {
            var booked = (Booked) book.book(slot, new Attendee.Holder(youth.codeHash(), null));
            var claimed = (Claimed) claimThread.claim(new Claim(
                    booked.attendance(),
                    new PersonName("Signe", "Påhittsberg"),
                    2009,
                    null,
                    null,
                    Protection.NONE,
                    false));
            continueThread.write(UUID.randomUUID(), new MessageText("Är någon där?"));
            return claimed.file();
        });
    }

    private Browser nurse() {
        var crew = new Crew(employ, credential);
        var member = crew.member();
        var assignment = crew.nurse(member.id());
        var browser = new Browser(port);
        browser.get("/arbete/logga-in");
        browser.post("/arbete/logga-in", Map.of("name", member.userName(), "password", Crew.PASSWORD, "till", ""));
        browser.get("/arbete/uppdrag");
        browser.post("/arbete/uppdrag", Map.of("choice", assignment.toString(), "till", ""));
        return browser;
    }
}
