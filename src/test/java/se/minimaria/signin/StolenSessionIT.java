package se.minimaria.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextImpl;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.platform.TestDatabase;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Crew;
import se.minimaria.testing.MinimariaTest;

/** Whoever may run any SQL as the application gets into nobody's session: neither by writing there nor by reading. */
@MinimariaTest
class StolenSessionIT {

    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    private Crew.Member nurse;
    private AssignmentId ward;
    private Browser nurseAtWork;
    private Crew.Member thief;
    private Browser thiefAtWork;

    @BeforeEach
    void gather() {
        var crew = new Crew(employ, credential);
        nurse = crew.member();
        ward = crew.nurse(nurse.id());
        nurseAtWork = signedIn(nurse);
        thief = crew.member();
        crew.socialWorker(thief.id());
        thiefAtWork = signedIn(thief);
        assertThat(choices(nurseAtWork)).contains(ward.toString());
        assertThat(choices(thiefAtWork)).doesNotContain(ward.toString()).contains("Falu kommun");
    }

    @Test
    void believesNoTokenThatSomebodyWroteIntoTheTable() throws Exception {
        var forged = new SecurityContextImpl(StaffToken.proven(nurse.id()));

        change(
                "update platform.spring_session_attributes set attribute_bytes = ?"
                        + " where attribute_name = ? and session_primary_id = ?",
                serialized(forged),
                CONTEXT,
                session(thief.id(), "primary_id"));

        assertThat(choices(thiefAtWork)).doesNotContain(ward.toString());
        assertThat(thiefAtWork.get("/arbete/uppdrag").statusCode()).isEqualTo(302);
    }

    @Test
    void believesNoTokenThatSomebodyCopiedFromAnotherSession() throws SQLException {
        change("""
                update platform.spring_session_attributes set attribute_bytes = (
                  select attribute_bytes from platform.spring_session_attributes
                  where attribute_name = ? and session_primary_id = ?)
                where attribute_name = ? and session_primary_id = ?""", CONTEXT, session(nurse.id(), "primary_id"), CONTEXT, session(thief.id(), "primary_id"));

        assertThat(choices(thiefAtWork)).doesNotContain(ward.toString());
    }

    @Test
    void believesNoSessionThatWasPutUnderAnotherId() throws SQLException {
        var own = session(thief.id(), "session_id");
        var wanted = session(nurse.id(), "primary_id");
        change("delete from platform.spring_session where session_id = ?", own);
        change("update platform.spring_session set session_id = ? where primary_id = ?", own, wanted);

        assertThat(choices(thiefAtWork)).doesNotContain(ward.toString());
    }

    @Test
    void doesNotTellTheCookieToWhoeverReadsTheTable() throws SQLException {
        var read = session(nurse.id(), "session_id");
        var encoded = Base64.getEncoder().encodeToString(read.getBytes(StandardCharsets.UTF_8));
        assertThat(nurseAtWork.cookie("s").orElseThrow()).isNotEqualTo(encoded).isNotEqualTo(read);

        for (var cookie : new String[] {read, encoded, read + "." + "0".repeat(64)}) {
            var visitor = new Browser(port);
            visitor.remember("s", cookie);
            assertThat(visitor.get("/arbete/uppdrag").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void survivesAnAttributeThatIsNoneAtAll() throws SQLException {
        var own = session(thief.id(), "primary_id");
        for (var nonsense : new byte[][] {{}, new byte[31], new byte[32], new byte[500]}) {
            change(
                    "update platform.spring_session_attributes set attribute_bytes = ? where session_primary_id = ?",
                    nonsense,
                    own);

            assertThat(thiefAtWork.get("/arbete/uppdrag").statusCode()).isEqualTo(302);
        }
        assertThat(choices(signedIn(thief))).contains("Falu kommun");
    }

    private Browser signedIn(Crew.Member member) {
        var browser = new Browser(port);
        browser.get("/arbete/logga-in");
        var answer = browser.post("/arbete/logga-in", Map.of("name", member.userName(), "password", Crew.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(302);
        return browser;
    }

    private static String choices(Browser browser) {
        return browser.get("/arbete/uppdrag").body();
    }

    private static byte[] serialized(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static String session(StaffId staff, String column) throws SQLException {
        try (var database = TestDatabase.shared().asApplication();
                var query = database.prepareStatement("select primary_id, session_id from platform.spring_session"
                        + " where principal_name = ? order by creation_time desc limit 1")) {
            query.setString(1, staff.toString());
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(column);
            }
        }
    }

    private static void change(String sql, Object... values) throws SQLException {
        try (var database = TestDatabase.shared().asApplication();
                PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
