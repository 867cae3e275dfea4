package se.minimaria.measure;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.minimaria.MinimariaApplication;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.TestDatabase;
import se.minimaria.staff.StaffDirectory;
import se.minimaria.testing.Browser;

/** The real application on a data folder of its own, filled far beyond one county, and the demo's nurse at work in it. */
final class Stage implements AutoCloseable {

    static final Path DATA = Path.of("target/measure-data");
    static final PrincipalId REGION = new PrincipalId("region-dalarna");
    private static final SystemActor JOB = new SystemActor("measure", REGION);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ConfigurableApplicationContext application;
    private final TestDatabase database = TestDatabase.at(DATA);
    private final OnDuty nurse;

    private Stage(ConfigurableApplicationContext application) throws Exception {
        this.application = application;
        application.registerShutdownHook();
        awaitCounty();
        this.nurse = nurse("nurse/0");
        try (var superuser = database.asSuperuser()) {
            new BulkFill(superuser, nurse).fill();
        }
    }

    /** Begins with an empty data folder. */
    static Stage set() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        return new Stage(new SpringApplicationBuilder(MinimariaApplication.class)
                .run(
                        "--server.port=0",
                        "--minimaria.platform.data=" + DATA,
                        "--minimaria.platform.demo=true",
                        "--minimaria.demo.size=0.01",
                        "--logging.level.se.minimaria=warn"));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    OnDuty nurse() {
        return nurse;
    }

    TestDatabase database() {
        return database;
    }

    Browser nurseAtBrowser() {
        var browser = new Browser(port());
        browser.get("/demo");
        browser.post("/demo", Map.of("person", "nurse"));
        browser.get("/arbete/uppdrag");
        var answer = browser.post(
                "/arbete/uppdrag", Map.of("choice", nurse.assignment().toString(), "till", ""));
        if (browser.get("/arbete/idag").statusCode() != 200) {
            throw new IllegalStateException("The nurse was sent to " + Browser.target(answer));
        }
        return browser;
    }

    int port() {
        return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** A client that keeps no cookies. */
    static HttpClient stranger() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(20))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Ids of the files that a query finds, seen from behind the policies. */
    List<UUID> ids(String sql) throws SQLException {
        try (var superuser = database.asSuperuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            var ids = new ArrayList<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    long number(String sql) throws SQLException {
        try (var superuser = database.asSuperuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private OnDuty nurse(String step) throws SQLException {
        var assignment = ids("select result::uuid from demo.step where name = '" + step + "'")
                .getFirst();
        return Access.as(
                JOB,
                () -> bean(StaffDirectory.class)
                        .assignment(new AssignmentId(assignment))
                        .orElseThrow()
                        .onDuty());
    }

    /** The demo's own county is kept tiny, and must be done before it is filled up. */
    private void awaitCounty() throws Exception {
        var start = System.nanoTime();
        while (number("select count(*) from demo.run where finished") == 0) {
            if (Samples.millisSince(start) > PATIENCE.toMillis()) {
                throw new IllegalStateException("The synthetic county is not filled after " + PATIENCE);
            }
            Thread.sleep(200);
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
