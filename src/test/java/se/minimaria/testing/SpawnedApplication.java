package se.minimaria.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The real application as a process of its own, which may be killed. It knows nothing of the tests: neither their classes
 * nor their people are on its class path.
 */
public final class SpawnedApplication implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private final Path data;
    private final int port;
    private final Path log;
    private final Process process;

    private SpawnedApplication(Path data, int port, Path log, Process process) {
        this.data = data;
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** An empty data folder under {@code target}; what an earlier run of the test left there is gone. */
    public static Path newFolder(String name) {
        var folder = Path.of("target", "spawned", name).toAbsolutePath();
        try {
            killServer(folder);
            FileSystemUtils.deleteRecursively(folder);
            Files.deleteIfExists(log(folder));
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return folder;
    }

    /** Starts the application and returns at once. Settings are environment variables. */
    public static SpawnedApplication begin(Path data, Map<String, String> settings, String... arguments) {
        try {
            var port = freePort();
            var log = log(data);
            var command = new ProcessBuilder(command(arguments));
            var environment = new HashMap<>(settings);
            environment.put("CLASSPATH", withoutTests());
            environment.putIfAbsent("MINIMARIA_DATA", data.toString());
            environment.put("SERVER_PORT", Integer.toString(port));
            command.environment().keySet().removeIf(name -> name.startsWith("MINIMARIA_"));
            command.environment().putAll(environment);
            var process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new SpawnedApplication(data, port, log, process);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> command(String... arguments) {
        var java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "se.minimaria.MinimariaApplication");
        return Stream.concat(java.stream(), Arrays.stream(arguments)).toList();
    }

    /** Starts the application and returns when the first page can be served. */
    public static SpawnedApplication start(Path data, Map<String, String> settings) {
        var application = begin(data, settings);
        try {
            Eventually.holds(START, "the application is up (see " + application.log + ")", application::isUpOrOver);
        } catch (AssertionError notUp) {
            application.close();
            throw notUp;
        }
        if (!application.process.isAlive()) {
            throw new AssertionError("The application ended:\n" + application.output());
        }
        return application;
    }

    private boolean isUpOrOver() {
        return !process.isAlive() || get("/actuator/health").statusCode() == 200;
    }

    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    public HttpResponse<String> get(String path) {
        return new Browser(port).get(path);
    }

    /** Everything that it has written so far. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The exit code of an application that ends by itself. */
    public int end() throws InterruptedException {
        if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The application still runs:\n" + output());
        }
        return process.exitValue();
    }

    /** Ends the process as {@code kill -9} does: it hears nothing of it. Its database server lives on. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** The process of the embedded database server. */
    public ProcessHandle server() {
        return server(data).orElseThrow();
    }

    /** Sends a signal to the database server and all its children. */
    public void signalServer(String signal) throws IOException, InterruptedException {
        var server = server();
        var pids = Stream.concat(Stream.of(server), server.descendants()).map(one -> Long.toString(one.pid()));
        new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + signal), pids).toList())
                .inheritIO()
                .start()
                .waitFor();
    }

    private static Optional<ProcessHandle> server(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Only a process that runs on this very folder, whatever the number in the file says. */
    private static void killServer(Path data) {
        server(data)
                .filter(one -> one.info()
                        .arguments()
                        .map(List::of)
                        .orElse(List.of())
                        .contains(data.resolve("postgres").toString()))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    private static Path log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private static String withoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.replaceFirst("/$", "").endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** Ends it in good order, and a server that it left behind. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        killServer(data);
    }
}
