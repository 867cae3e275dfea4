package se.minimaria.helpline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.AssignmentId;
import se.minimaria.platform.TestDatabase;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.Role;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Crew;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.web.Moments;

/** A number is tried by somebody at the office, and the public pages say so at once. */
@MinimariaTest
class HelplinesIT {

    private static final String PAGE = "/arbete/hjalplinjer";

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Autowired
    ConfirmNumber confirming;

    @Autowired
    NumberChecks checks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Moments moments;

    @Autowired
    Clock clock;

    private Crew crew;

    @BeforeEach
    void gather() {
        crew = new Crew(employ, credential);
    }

    @Test
    void aConfirmedNumberIsShownWithItsDayInEveryLanguage() {
        var head = signedIn(Role.HEAD);
        var today = Sweden.day(clock.instant());
        var answer = head.post(PAGE, Map.of("number", "116111"));
        assertThat(Browser.target(answer)).isEqualTo(PAGE);
        assertThat(head.get(PAGE).body()).contains("Numret är bekräftat.", moments.date(today, Locale.of("sv")));

        var visitor = new Browser(port);
        assertThat(visitor.get("/akut").body()).contains("Kontrollerat " + moments.date(today, Locale.of("sv")));
        assertThat(visitor.get("/en/akut").body()).contains("Checked " + moments.date(today, Locale.of("en")));
        assertThat(visitor.get("/ar/akut").body()).contains("تم التحقق من الرقم");
    }

    @Test
    void onlyNumbersOfTheNetworkAreConfirmedAndNeverTheEmergencyNumber() {
        var administrator = signedIn(Role.ADMINISTRATOR);
        for (var number : List.of("112", "070123456", "", "116 111", "1'; drop table x")) {
            assertThat(administrator.post(PAGE, Map.of("number", number)).statusCode())
                    .as(number)
                    .isEqualTo(422);
        }
        assertThat(administrator.get(PAGE).body())
                .contains("Ring inte för att prova.")
                .doesNotContain("value=\"112\"");
    }

    @Test
    void whoeverIsNotAtTheOfficeConfirmsNothing() {
        var nurse = signedIn(Role.CARE);
        assertThat(nurse.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(nurse.post(PAGE, Map.of("number", "90101")).statusCode()).isEqualTo(404);
        assertThat(signedIn(Role.REGISTRAR)
                        .post(PAGE, Map.of("number", "90101"))
                        .statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> Access.as(new Visitor(), () -> confirming.confirm("90101")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theDatabaseTakesNoRowFromAVisitorNorUnderSomebodyElsesAssignment() {
        var office = office();
        var other = office();
        var day = Sweden.day(clock.instant()).minusYears(20);
        assertThatThrownBy(() -> Access.run(new Visitor(), () -> add(day, office.assignment())))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> Access.run(other, () -> add(day, office.assignment())))
                .isInstanceOf(DataAccessException.class);
        Access.run(office, () -> add(day, office.assignment()));
    }

    @Test
    void twoAtOnceAndTheSameTwiceLeaveOneRowADay() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> press = () -> Access.as(office(), () -> confirming.confirm("020819100"));
            for (var done : both.invokeAll(List.of(press, press, press, press))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(rowsToday("020819100")).isEqualTo(1);
    }

    private void add(LocalDate day, AssignmentId assignment) {
        transaction.executeWithoutResult(status -> checks.add("99999", day, clock.instant(), assignment));
    }

    private int rowsToday(String number) throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var query = database.prepareStatement(
                        "select count(*) from helpline.number_check where number = ? and checked_on = ?")) {
            query.setString(1, number);
            query.setObject(2, Sweden.day(clock.instant()));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private AtOffice office() {
        var member = crew.member();
        return new AtOffice(crew.office(member.id(), Role.ADMINISTRATOR), member.id(), Crew.REGION, "Kim Provberg");
    }

    private Browser signedIn(Role role) {
        var member = crew.member();
        var assignment = crew.office(member.id(), role);
        var browser = new Browser(port);
        browser.get("/arbete/logga-in");
        browser.post("/arbete/logga-in", Map.of("name", member.userName(), "password", Crew.PASSWORD));
        browser.get("/arbete/uppdrag");
        browser.post("/arbete/uppdrag", Map.of("choice", assignment.toString()));
        return browser;
    }
}
