package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.SpawnedApplication;

/** The embedded server is one that may hold what matters, and comes up after everything that can happen to it. */
class EmbeddedDatabaseIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static Path folder;

    private DataFolder data;
    private EmbeddedDatabase database;

    /** As an installation that was interrupted twice left it: while unpacking, and while making the cluster. */
    @BeforeAll
    static void leaveHalfAnInstallation() throws IOException {
        folder = SpawnedApplication.newFolder("embedded");
        Files.createDirectories(folder.resolve("postgres-bin.new/bin"));
        Files.writeString(folder.resolve("postgres-bin.new/bin/initdb"), "half of a program");
        Files.createDirectories(folder.resolve("postgres.new/base"));
        Files.writeString(folder.resolve("postgres.new/PG_VERSION"), "18\n");
    }

    @BeforeEach
    void start() throws IOException {
        data = DataFolder.open(folder);
        database = EmbeddedDatabase.start(data);
    }

    @AfterEach
    void stop() throws IOException {
        database.close();
        data.close();
    }

    @Test
    void isMadeAnewWhereAnInstallationWasInterrupted() throws SQLException {
        assertThat(folder.resolve("postgres-bin.new")).doesNotExist();
        assertThat(folder.resolve("postgres.new")).doesNotExist();
        assertThat(folder.resolve("postgres-bin/bin/initdb")).isExecutable();
        assertThat(asked("select current_database()")).containsExactly("minimaria");
    }

    @Test
    void writesEveryCommitToTheDisk() throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(asked("show " + setting)).as(setting).containsExactly("on");
        }
        assertThat(asked("select setconfig::text from pg_db_role_setting")).isEmpty();
    }

    @Test
    void trustsNobody() throws SQLException, IOException {
        assertThat(asked("select distinct auth_method from pg_hba_file_rules")).containsExactly("scram-sha-256");
        assertThat(asked("select line_number::text from pg_hba_file_rules where error is not null"))
                .isEmpty();
        assertThat(Files.readAllLines(folder.resolve("postgres/pg_hba.conf")))
                .filteredOn(line -> !line.startsWith("#"))
                .noneMatch(line -> line.contains("trust"));
    }

    @Test
    void letsInOnlyRolesWithAScramPassword() throws SQLException {
        assertThat(asked("select rolname from pg_authid where rolcanlogin order by 1"))
                .containsExactly("minimaria_app", "minimaria_owner", "minimaria_super");
        assertThat(asked("select rolname from pg_authid where rolcanlogin and rolpassword not like 'SCRAM-SHA-256$%'"))
                .isEmpty();
        assertThat(asked("select rolname from pg_authid where rolcanlogin and rolpassword is null"))
                .isEmpty();
        assertThat(asked("select rolname from pg_authid where rolsuper")).containsExactly("minimaria_super");
    }

    @Test
    void refusesAWrongPasswordAndNone() {
        for (var role : List.of("minimaria_super", "minimaria_owner", "minimaria_app", "minimaria_disclosure")) {
            for (var password : List.of("wrong", "")) {
                assertThatThrownBy(() -> DriverManager.getConnection(
                                        database.access().url(), role, password)
                                .close())
                        .as("%s with \"%s\"", role, password)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refusal -> assertThat(refusal.getSQLState()).isIn("28P01", "28000", "08004"));
            }
        }
    }

    @Test
    void listensOnThisMachineOnly() throws Exception {
        assertThat(asked("show listen_addresses")).containsExactly("127.0.0.1");
        assertThat(asked("show unix_socket_directories")).containsExactly("");
        for (var address : otherAddresses()) {
            assertThatThrownBy(() -> new Socket().connect(new InetSocketAddress(address, port()), 2000))
                    .as(address)
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void keepsRowsAndPortBetweenStarts() throws Exception {
        execute("create table kept (what text); insert into kept values ('a row')");
        var port = port();
        restart();
        assertThat(port()).isEqualTo(port);
        assertThat(asked("select what from kept")).containsExactly("a row");
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws Exception {
        var port = port();
        stop();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            start();
            assertThat(port()).isNotEqualTo(other.getLocalPort());
        }
        assertThat(database.access().url()).isEqualTo(notes().getProperty("url") + "?logServerErrorDetail=false");
    }

    @Test
    void writesDownHowToReachItForItsOwnerOnly() throws Exception {
        var notes = notes();
        assertThat(notes.stringPropertyNames()).containsExactlyInAnyOrder("url", "superuser", "superuser.password");
        try (var connection = DriverManager.getConnection(
                notes.getProperty("url"), notes.getProperty("superuser"), notes.getProperty("superuser.password"))) {
            assertThat(connection.isValid(2)).isTrue();
        }
        data.secret("installation.secret");
        for (var name : List.of(
                "database.properties", "superuser.secret", "owner.secret", "app.secret", "installation.secret")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .as(name)
                    .isEqualTo("rw-------");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .noneMatch(name -> name.endsWith(".tmp") || name.endsWith(".new"));
        }
    }

    @Test
    void isOneApplicationsAtATime() throws Exception {
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Another Minimaria already runs on the data folder " + folder)
                .hasMessageContaining("MINIMARIA_DATA");
        assertThat(FolderVisitor.said(folder))
                .startsWith("Another Minimaria already runs on the data folder " + folder);
        data.close();
        assertThat(FolderVisitor.said(folder)).startsWith("got " + folder);
    }

    @Test
    void isTakenOverFromAnApplicationThatWasKilled() throws Exception {
        execute("create table orphaned (what text); insert into orphaned values ('a row')");
        var orphan = process();
        var port = port();
        data.close();
        start();
        // a process that is over has no program, even while nobody has buried it
        assertThat(orphan.info().command()).isEmpty();
        assertThat(process().pid()).isNotEqualTo(orphan.pid());
        assertThat(port()).isEqualTo(port);
        assertThat(asked("select what from orphaned")).containsExactly("a row");
    }

    @Test
    void isStartedAgainWithEveryCommittedRowWhenItWasKilled() throws Exception {
        execute("create table survived (n int)");
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (int n = 0; n < 50; n++) {
                statement.execute("insert into survived values (%d)".formatted(n));
            }
            connection.setAutoCommit(false);
            statement.execute("insert into survived values (-1)");
            process().destroyForcibly();
            Eventually.holds(
                    SOON,
                    "the killed server is seen to be dead",
                    () -> !database.server().alive());
        }
        Eventually.holds(
                SOON, "the server is started again", () -> database.server().revive());
        assertThat(database.server().revive()).as("revived once is enough").isFalse();
        assertThat(asked("select count(*) || ' ' || min(n) || ' ' || max(n) from survived"))
                .containsExactly("50 0 49");
    }

    @Test
    void startsOverAPidFileWhoseNumberIsSomebodyElsesByNow() throws Exception {
        stop();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        start();
        assertThat(database.server().alive()).isTrue();
        assertThat(asked("select 1::text")).containsExactly("1");
    }

    @Test
    void startsOverAServerThatDiedAndWasNeverBuried() throws Exception {
        stop();
        var parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 60").start();
        try (var said = parent.inputReader()) {
            var unburied = said.readLine();
            Files.writeString(folder.resolve("postgres/postmaster.pid"), unburied + "\n");
            start();
            assertThat(process().pid()).isNotEqualTo(Long.parseLong(unburied));
        } finally {
            parent.destroyForcibly();
        }
    }

    private void restart() throws IOException {
        stop();
        start();
    }

    private ProcessHandle process() {
        return database.server().process().orElseThrow();
    }

    private int port() {
        return Integer.parseInt(database.access().url().replaceAll("^.*:(\\d+)/.*$", "$1"));
    }

    private Properties notes() throws IOException {
        var notes = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("database.properties"))) {
            notes.load(reader);
        }
        return notes;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.access().url(), "minimaria_super", data.secret("superuser.secret"));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> asked(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    /** Addresses of this machine that are not the one it listens on. */
    private static List<String> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .map(address -> address.getHostAddress())
                .filter(address -> !address.equals("127.0.0.1"))
                .toList();
    }
}
