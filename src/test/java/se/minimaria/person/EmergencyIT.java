package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Purpose;
import se.minimaria.person.EmergencyResult.Entered;
import se.minimaria.person.EmergencyResult.NotThere;
import se.minimaria.person.EmergencyResult.ReasonTooShort;
import se.minimaria.platform.TestDatabase;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class EmergencyIT {

    private static final String REASON = "Hittades medvetslös, behöver veta läkemedel";

    @Autowired
    OpenFile openFile;

    @Autowired
    ReadFile readFile;

    @Autowired
    CareTeam team;

    @Autowired
    Cast cast;

    @Test
    void opensAFileForThreeHoursAndSaysSoInTheLog() {
        var file = open(Cast.young(Cast.someone()));

        var entered = (Entered) enter(Cast.DORIS, file, REASON);

        assertThat(entered.until())
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(179)),
                        Instant.now().plus(Duration.ofMinutes(181)));
        assertThat(Access.as(Cast.DORIS, () -> readFile.read(file, Purpose.EMERGENCY)))
                .isInstanceOf(FileOpening.Opened.class);
        assertThat(Access.as(Cast.DORIS, () -> team.ground(file))).contains(Ground.EMERGENCY);
        String grounds = Access.as(Cast.RONJA, () -> cast.inTransaction(database -> grounds(database, file)));
        assertThat(grounds).isEqualTo("emergency emergency");
    }

    @Test
    void endsByItself() throws SQLException {
        var file = open(Cast.young(Cast.someone()));
        enter(Cast.DORIS, file, REASON);
        assertThat(Access.as(Cast.DORIS, () -> readFile.read(file, Purpose.EMERGENCY)))
                .isInstanceOf(FileOpening.Opened.class);

        try (var superuser = TestDatabase.shared().asSuperuser();
                var past = superuser.createStatement();
                var passes = superuser.prepareStatement("""
                        update person.participation set since = since - interval '3 hours', until = until - interval '3 hours'
                        where file_id = ? and kind = 'emergency'""")) {
            // time passes without anybody's act: no trigger asks who it was
            past.execute("set session_replication_role = replica");
            passes.setObject(1, file.value());
            assertThat(passes.executeUpdate()).isEqualTo(1);
        }

        assertThat(Access.as(Cast.DORIS, () -> readFile.read(file, Purpose.EMERGENCY)))
                .isInstanceOf(FileOpening.Closed.class);
    }

    @Test
    void lastsThreeHoursOfTheDatabasesClockWhateverTheApplicationsSays() {
        for (var hours : new int[] {-5, 5}) {
            var file = open(Cast.young(Cast.someone()));
            var then = Instant.now().plus(Duration.ofHours(hours));
            var entered = (Entered) WorldClock.at(then, () -> enter(Cast.DORIS, file, REASON));
            assertThat(entered.until())
                    .isBetween(
                            Instant.now().plus(Duration.ofMinutes(179)),
                            Instant.now().plus(Duration.ofMinutes(181)));
            assertThat(Access.as(Cast.DORIS, () -> readFile.read(file, Purpose.EMERGENCY)))
                    .isInstanceOf(FileOpening.Opened.class);
        }
    }

    @Test
    void asksForAReason() {
        var file = open(Cast.young(Cast.someone()));

        assertThat(enter(Cast.DORIS, file, "  bråttom     ")).isInstanceOf(ReasonTooShort.class);
        assertThat(Access.as(Cast.DORIS, () -> team.ground(file))).isEmpty();
    }

    @Test
    void opensNothingThatDoesNotShowByName() {
        var protectedOne = open(Cast.young(Cast.someone(), Protection.PROTECTED_REGISTRATION, false, false));
        var relative = open(Cast.young(Cast.someone(), Protection.NONE, true, false));
        var elsewhere = open(Cast.young(Cast.someone()));

        assertThat(enter(Cast.DORIS, protectedOne, REASON)).isEqualTo(new NotThere());
        assertThat(enter(Cast.DORIS, relative, REASON)).isEqualTo(new NotThere());
        assertThat(enter(Cast.KIM, elsewhere, REASON)).isEqualTo(new NotThere());
    }

    @Test
    void isNoWayOntoTheTeam() {
        var file = open(Cast.young(Cast.someone()));
        enter(Cast.DORIS, file, REASON);

        assertThatThrownBy(() -> Access.run(Cast.DORIS, () -> team.join(file, Cast.DORIS.assignment())))
                .hasStackTraceContaining("only the team takes somebody in");
        Access.run(Cast.RONJA, () -> team.join(file, Cast.DORIS.assignment()));
        assertThat(Access.as(Cast.DORIS, () -> team.ground(file))).contains(Ground.TAKES_PART_IN_CARE);
    }

    @Test
    void tellsItsReasonToTheTeamAndToNobodyElse() {
        var file = open(Cast.young(Cast.someone()));
        enter(Cast.DORIS, file, REASON);

        assertThat(reasons(Cast.RONJA, file)).containsExactly(REASON);
        assertThat(reasons(Cast.DORIS, file)).containsExactly(REASON);
        assertThat(reasons(Cast.PELLE, file)).isEmpty();
        assertThat(Access.as(Cast.PELLE, () -> team.of(file))).containsExactly(Cast.RONJA.assignment());
    }

    private List<String> reasons(OnDuty who, FileId file) {
        return Access.as(
                who,
                () -> cast.inTransaction(database -> database.sql(
                                "select reason from person.participation where file_id = :file and reason is not null")
                        .param("file", file.value())
                        .query(String.class)
                        .list()));
    }

    @Test
    void opensNothingWhenTheLogFails() {
        var file = open(Cast.young(Cast.someone()));

        assertThatThrownBy(() -> enter(Cast.unloggable(Cast.DORIS), file, REASON))
                .hasStackTraceContaining("0x00");
        assertThat(Access.as(Cast.DORIS, () -> team.ground(file))).isEmpty();
    }

    @Test
    void cannotBeWrittenPastTheUseCase() {
        var file = open(Cast.young(Cast.someone()));
        var hidden = open(Cast.young(Cast.someone(), Protection.MARKED, false, false));

        assertThat(slips(Cast.DORIS, file, Cast.DORIS, "2 hours")).isTrue();
        assertThat(slips(Cast.DORIS, file, Cast.DORIS, "4 hours")).isFalse();
        assertThat(slips(Cast.DORIS, file, Cast.PELLE, "2 hours")).isFalse();
        assertThat(slips(Cast.DORIS, hidden, Cast.DORIS, "2 hours")).isFalse();
        assertThat(slips(Cast.KIM, file, Cast.KIM, "2 hours")).isFalse();
    }

    /** Whether an emergency row written with bare SQL gets in. */
    private boolean slips(OnDuty who, FileId file, OnDuty whom, String time) {
        try {
            Access.run(
                    who,
                    () -> cast.inTransaction(database -> database.sql("""
                            insert into person.participation (id, principal_id, file_id, assignment_id, kind, reason,
                                since, until)
                            values (gen_random_uuid(), :principal, :file, :whom, 'emergency', 'because', now(),
                                now() + :time::interval)""")
                            .param("principal", who.principal().value())
                            .param("file", file.value())
                            .param("whom", whom.assignment().value())
                            .param("time", time)
                            .update()));
            return true;
        } catch (DataAccessException refused) {
            assertThat(refused).hasStackTraceContaining("only the team takes somebody in");
            return false;
        }
    }

    private FileId open(NewFile file) {
        return Access.as(Cast.RONJA, () -> openFile.open(Cast.REGION, file, Set.of(Cast.RONJA.assignment())));
    }

    private EmergencyResult enter(OnDuty duty, FileId file, String reason) {
        return Access.as(duty, () -> team.enterInEmergency(file, reason));
    }

    private static String grounds(JdbcClient database, FileId file) {
        return database.sql("select string_agg(ground, ' ') from access.log where file_id = :file")
                .param("file", file.value())
                .query(String.class)
                .single();
    }
}
