package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.minimaria.testing.SpawnedApplication;

/** Without the demo nothing of it is there, and it never comes to a database that somebody uses. */
class DemoOffIT {

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
    void theDemoIsReachedFromThisMachineOnly() throws IOException {
        try (var demo = SpawnedApplication.start(
                SpawnedApplication.newFolder("at-home"), Map.of("MINIMARIA_DEMO_SIZE", "0.01"))) {
            assertThat(demo.get("/demo").statusCode()).isEqualTo(200);
            assertThat(answersAt("127.0.0.1", demo.port())).isTrue();
            assertThat(answersAt(otherAddress(), demo.port())).isFalse();
        }
    }

    @Test
    void theDemoKeepsOutOfADatabaseThatIsInUse() throws Exception {
        try (var database = TestDatabase.at(application.data()).asSuperuser();
                var statement = database.createStatement()) {
            statement.execute("insert into staff.member (id, principal_id, given_name, family_name, created_at)"
                    + " values (gen_random_uuid(), 'region-dalarna', 'Ada', 'Exempelsson', now())");
            var data = SpawnedApplication.newFolder("guest");
            try (var guest = SpawnedApplication.begin(data, guestOf(application))) {
                assertThat(guest.end()).isNotZero();
                assertThat(guest.output()).contains("The demo needs an empty database, and this one is in use.");
            }
            try (var row = statement.executeQuery(
                    "select (select count(*) from demo.run) + (select count(*) from staff.member)")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
            }
            statement.execute("delete from staff.member");
        }
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
