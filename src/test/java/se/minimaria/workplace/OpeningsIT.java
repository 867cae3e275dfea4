package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.law.Topic;
import se.minimaria.platform.TestDatabase;
import se.minimaria.record.SignEntry;
import se.minimaria.record.SignResult;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** What the access log has of a page that somebody looked at. */
@MinimariaTest
class OpeningsIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    SignEntry signing;

    @Test
    void areOneRowForEachPageOfAPerson() throws SQLException {
        var ronja = Desk.nurse(port, beans);
        var file = ronja.file("Elis", "Provsson");
        var draft = ronja.draft(file, Desk.section("Om besöket", Topic.OTHER, "Elis kom i tid."));
        var signed = (SignResult.Signed) Access.as(ronja.duty, () -> signing.sign(draft, 2));
        var person = "/arbete/personer/" + file;
        for (var path : new String[] {
            person,
            person + "?nummer=visa",
            person + "/poster/" + signed.entry(),
            person + "/poster/" + signed.entry() + "/signerad",
            person + "/samtycken",
            person + "/handlingar",
            person + "/logg"
        }) {
            var before = rows(file);
            assertThat(ronja.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(rows(file) - before).as(path).isEqualTo(1);
        }
        var before = rows(file);
        assertThat(ronja.get(person + "/poster/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(rows(file) - before).as("where nothing was shown").isZero();
    }

    @Test
    void tellOfACopyThatWasReadBeforeItWasInTheFile() throws SQLException {
        var kim = Desk.socialWorker(port, beans);
        var file = kim.file("Milo", "Exempel");
        var copy = "/arbete/handlingar/" + arrived();

        assertThat(kim.get(copy).statusCode()).isEqualTo(200);
        assertThat(Browser.target(kim.post(copy + "/koppla", Map.of("person", file.toString()))))
                .endsWith("gjort=document-bound");

        var page = HtmlUtils.htmlUnescape(
                kim.get("/arbete/personer/" + file + "/logg").body());
        assertThat(page).contains("läste en kopia innan den lades in i akten.", "tar emot det som kommer in");
        assertThat(HtmlUtils.htmlUnescape(
                        kim.get("/en/arbete/personer/" + file + "/logg").body()))
                .contains("read a copy before it was put into", "takes in what arrives");
    }

    /** A copy as the one door leaves it with Falun. */
    private static UUID arrived() throws SQLException {
        var id = UUID.randomUUID();
        try (var superuser = TestDatabase.shared().asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("""
                    insert into disclosure.incoming (id, principal_id, from_principal, decision_id, given_name, family_name,
                      birth_year, protection, basis, source, sender_name, sender_title, occurred_at, arrived_at)
                    values ('%s', 'kommun-2080', 'region-dalarna', gen_random_uuid(), 'Milo', 'Exempel', 2009, 'none', 'CONSENT',
                      'OSL 10:1', 'Ronja Exempelsson', 'NURSE', now(), now())""".formatted(id));
        }
        return id;
    }

    private static long rows(FileId file) throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var statement = superuser.createStatement();
                var row = statement.executeQuery("select count(*) from access.log where file_id = '" + file + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
