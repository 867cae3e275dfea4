package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.minimaria.testing.Browser;
import se.minimaria.testing.SpawnedApplication;

/** Without the demo nothing of it is there, and it never comes to a database that somebody uses. */
class DemoOffIT {

    private static final String FOUR_WORDS = "abborre+ackord+adress+abborre";

    private static SpawnedApplication application;

    @BeforeAll
    static void start() {
        application = SpawnedApplication.start(SpawnedApplication.newFolder("real"), Map.of("MINIMARIA_DEMO", "false"));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void nothingOfTheDemoIsThere() throws Exception {
        assertThat(application.get("/demo").statusCode()).isEqualTo(404);
        assertThat(application.get("/demo/utkorg").statusCode()).isEqualTo(404);
        assertThat(application.get("/").statusCode()).isEqualTo(200);
        try (var database = TestDatabase.at(application.data()).asSuperuser();
                var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select (select count(*) from demo.run) + (select count(*) from staff.member)")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void theCodeOfTheFirstAdministratorIsForTheOwnerOfTheMachine() throws IOException {
        var file = application.data().resolve("first-admin");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var code = Files.readString(file).strip();
        assertThat(code).hasSizeGreaterThanOrEqualTo(20);
        assertThat(application.output()).doesNotContain(code);
    }

    @Test
    void itIsReachedFromOtherMachinesToo() throws IOException {
        assertThat(answersAt(otherAddress(), application.port())).isTrue();
    }

    @Test
    void theDemoIsReachedFromThisMachineOnlyAndItsFolderStaysADemo() throws Exception {
        var folder = SpawnedApplication.newFolder("at-home");
        try (var demo = SpawnedApplication.start(folder, Map.of("MINIMARIA_DEMO_SIZE", "0.01"))) {
            assertThat(demo.get("/demo").statusCode()).isEqualTo(200);
            assertThat(answersAt("127.0.0.1", demo.port())).isTrue();
            assertThat(answersAt(otherAddress(), demo.port())).isFalse();
        }
        try (var real = SpawnedApplication.begin(folder, Map.of("MINIMARIA_DEMO", "false"))) {
            assertThat(real.end()).isNotZero();
            assertThat(real.output())
                    .contains("This database holds the synthetic county, and the demo is off.")
                    .contains("MINIMARIA_DATA", "MINIMARIA_DEMO=true");
        }
    }

    /** Not even an older version of somebody's database is brought up to date by a demo that is refused. */
    @Test
    void theDemoLeavesADatabaseThatIsInUseAsItWas() throws Exception {
        try (var database = TestDatabase.at(application.data()).asSuperuser();
                var statement = database.createStatement()) {
            statement.execute("alter schema demo rename to not_made_yet");
            var before = everything(statement);
            var data = SpawnedApplication.newFolder("guest");
            try (var guest = SpawnedApplication.begin(data, guestOf(application))) {
                assertThat(guest.end()).isNotZero();
                assertThat(guest.output()).contains("The demo needs an empty database, and this one is in use.");
                assertThat(everything(statement))
                        .containsKeys("access.context_key", "platform.migration", "staff.member")
                        .isEqualTo(before);
            } finally {
                statement.execute("alter schema not_made_yet rename to demo");
            }
        }
    }

    @Test
    void whoIsNoProxyIsNotBelievedAboutOthers() throws Exception {
        var elsewhere = InetAddress.getByName(otherAddress());
        var client = HttpClient.newBuilder().localAddress(elsewhere).build();
        int status = 0;
        for (int turn = 0; turn <= 10; turn++) {
            var guess = HttpRequest.newBuilder(
                            URI.create("http://%s:%d/trad".formatted(otherAddress(), application.port())))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("X-Forwarded-For", Browser.anyAddress())
                    .header("Forwarded", "for=" + Browser.anyAddress())
                    .POST(HttpRequest.BodyPublishers.ofString("ord=" + FOUR_WORDS))
                    .build();
            status = client.send(guess, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(application.output()).containsOnlyOnce("event=unnamed-proxy-not-believed");
    }

    /** Every table with its rows, the histories of migrations and the keys among them. */
    private static Map<String, String> everything(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (var row = statement.executeQuery("select schemaname || '.' || tablename from pg_tables"
                + " where schemaname not in ('pg_catalog', 'information_schema')")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        var everything = new TreeMap<String, String>();
        for (var table : tables) {
            try (var row = statement.executeQuery(
                    "select coalesce(string_agg(t::text, E'\n' order by t::text), '') from " + table + " t")) {
                row.next();
                everything.put(table, row.getString(1));
            }
        }
        return everything;
    }

    private static Map<String, String> guestOf(SpawnedApplication host) throws IOException {
        return Map.of(
                "MINIMARIA_DEMO", "true",
                "MINIMARIA_DB_URL", TestDatabase.at(host.data()).url(),
                "MINIMARIA_DB_OWNER_PASSWORD",
                        Files.readString(host.data().resolve("owner.secret")).strip(),
                "MINIMARIA_DB_APP_PASSWORD",
                        Files.readString(host.data().resolve("app.secret")).strip());
    }

    /** An address of this machine other than the one that everybody binds to. */
    private static String otherAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address.getAddress().length == 4 && !address.isLoopbackAddress())
                .map(address -> address.getHostAddress())
                .findFirst()
                .orElse("127.0.0.2");
    }

    private static boolean answersAt(String address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
