package se.minimaria.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.testing.SpawnedApplication;

/** The command as somebody types it: a process of its own, beside the application that runs. */
@MinimariaTest
class VerifyLogCommandIT {

    private static final String WHOLE = "region-provkedja: whole (seals: 3, rows: 7, not sealed yet: 1), last seal ";

    @Autowired
    ChainStage stage;

    private Path folder = Path.of("");

    private record Ran(int code, List<String> lines) {}

    @BeforeEach
    void sealAndLeaveOneOpening() throws SQLException {
        folder = SpawnedApplication.newFolder("verify-log");
        stage.clear();
        stage.threeSeals();
        stage.open(1);
    }

    @AfterEach
    void sweep() throws SQLException {
        stage.clear();
        SpawnedApplication.newFolder("verify-log");
    }

    @Test
    void tellsOfEachPrincipalWhileTheApplicationRuns() throws Exception {
        var whole = run(beside());

        assertThat(whole.lines()).filteredOn(line -> line.startsWith(WHOLE)).hasSize(1);
        assertThat(whole.lines())
                .as("no page, no demo, no word of any row")
                .allMatch(line -> line.matches("[a-z0-9-]+: whole \\(.*"));
        assertThat(whole.code()).isZero();

        ChainStage.tamper("update access.log set purpose = 'request' where seq = (select min(seq) from access.log"
                + " where principal_id = 'region-provkedja')");
        var broken = run(beside());
        assertThat(broken.lines())
                .contains(
                        "region-provkedja: broken at seal 1: a row, or the order of the rows, is not as it was sealed");
        assertThat(broken.code()).isEqualTo(1);
    }

    @Test
    void findsAChainThatWasMadeAnewByWhatWasNotedOfTheOldOne() throws Exception {
        var noted = noted(run(beside()));
        assertThat(run(beside(), noted).code()).isZero();

        for (var table : List.of("log_seal", "log_head")) {
            ChainStage.tamper("delete from access." + table + " where principal_id = 'region-provkedja'");
        }
        ChainStage.tamper("delete from access.log where seq = (select min(seq) from access.log"
                + " where principal_id = 'region-provkedja')");
        stage.seal();

        assertThat(run(beside()).code()).as("by itself it looks whole").isZero();
        var known = run(beside(), noted);
        assertThat(known.lines())
                .contains("region-provkedja: broken at seal 3: the seal is not the one that was noted");
        assertThat(known.code()).isEqualTo(1);
    }

    @Test
    void startsAServerThatDoesNotRunAndLeavesItAsItWas() throws Exception {
        try (var database = TestDatabase.fresh(folder)) {
            var settings = new SignedSettings(database.secrets());
            try (var application = database.asApplication();
                    var own = application.createStatement()) {
                application.setAutoCommit(false);
                for (var sql : List.of(
                        "select access.prepare_log('region-provkedja', now()::date)",
                        ChainStage.insert(),
                        "select access.seal_log()")) {
                    var context = sql.startsWith("insert") ? ChainStage.RONJA : ChainStage.JOB;
                    own.execute("select set_config('minimaria.context', '" + settings.of(context) + "', true)");
                    own.execute(sql);
                    application.commit();
                }
            }
        }

        var ran = run(Map.of());

        assertThat(ran.lines())
                .anyMatch(line -> line.startsWith("region-provkedja: whole (seals: 1, rows: 1, not sealed yet: 0)"));
        assertThat(ran.code()).isZero();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void makesNothingWhereThereIsNothing() throws Exception {
        var ran = run(Map.of());

        assertThat(ran.lines()).anyMatch(line -> line.contains("There is no database in the folder"));
        assertThat(ran.code()).isEqualTo(2);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void refusesAWordThatIsNoSeal() throws Exception {
        var ran = run(beside(), "region-provkedja:latest");

        assertThat(ran.lines()).anyMatch(line -> line.contains("Not a seal as it was printed"));
        assertThat(ran.code()).isEqualTo(2);
    }

    /** The folder of the application that runs in the tests: its lock is held. */
    private static Map<String, String> beside() {
        return Map.of(
                "MINIMARIA_DATA", Path.of("target/test-data").toAbsolutePath().toString());
    }

    private static String noted(Ran ran) {
        return ran.lines().stream()
                .filter(line -> line.startsWith(WHOLE))
                .map(line -> line.substring(WHOLE.length()))
                .findFirst()
                .orElseThrow();
    }

    private Ran run(Map<String, String> settings, String... noted) throws IOException, InterruptedException {
        var output = folder.resolveSibling("verify-log.log");
        Files.deleteIfExists(output);
        var arguments = new String[noted.length + 1];
        arguments[0] = VerifyLogCommand.NAME;
        System.arraycopy(noted, 0, arguments, 1, noted.length);
        try (var command = SpawnedApplication.begin(folder, settings, arguments)) {
            var code = command.end();
            return new Ran(code, Arrays.asList(command.output().strip().split("\n", -1)));
        }
    }
}
