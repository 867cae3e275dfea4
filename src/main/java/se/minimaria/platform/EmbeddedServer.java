package se.minimaria.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own, run like one that matters: every commit reaches the disk, every role proves itself
 * with SCRAM, it listens on the loopback address only.
 *
 * <p>A server that outlived its application (after a {@code kill -9}) is stopped and started again; the lock on the data
 * folder has already shown that no other application uses it. PostgreSQL refuses to run as root, so there it runs in a
 * user namespace of its own.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int PATIENCE_SECONDS = 60;

    private final Path binaries;
    private final Path cluster;
    private final Path serverLog;
    private int port;

    EmbeddedServer(Path binaries, Path cluster) {
        this.binaries = binaries;
        this.cluster = cluster;
        this.serverLog = cluster.resolveSibling("postgres.log");
    }

    /** Makes the cluster unless there is one. A cluster appears whole or not at all. */
    void initialise(String superuser, Path passwordFile) throws IOException {
        if (Files.isDirectory(cluster)) {
            return;
        }
        var draft = cluster.resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(draft);
        run(List.of(
                tool("initdb"),
                "--pgdata=" + draft,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-instructions"));
        Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Stops a server that was left over from before, and forgets one that left only its pid file. */
    synchronized void clear() throws IOException {
        if (alive()) {
            log.info("event=orphaned-server-stopped");
            stop();
        }
        // the number may be another process's by now, and PostgreSQL would not start while that one lives
        Files.deleteIfExists(pidFile());
    }

    /** Starts the server and returns when it accepts connections. */
    synchronized void start(int onPort) {
        port = onPort;
        launch();
    }

    private void launch() {
        run(List.of(
                tool("pg_ctl"),
                "start",
                "--pgdata=" + cluster,
                "--log=" + serverLog,
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                "--options=" + options()));
    }

    private String options() {
        return String.join(
                " ",
                "-p " + port,
                "-h 127.0.0.1",
                "-k ''",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c max_connections=120",
                "-c shared_buffers=256MB",
                "-c timezone=UTC",
                "-c log_statement=none",
                // no DETAIL: it carries the row that an error tripped over
                "-c log_error_verbosity=terse",
                "-c log_min_error_statement=panic",
                "-c log_parameter_max_length_on_error=0");
    }

    /** Starts the server again, on the same port, if it died. Returns whether it had to. */
    synchronized boolean revive() throws IOException {
        if (alive()) {
            return false;
        }
        log.warn("event=embedded-server-died action=restart");
        clear();
        launch();
        return true;
    }

    /** Whether the server's process runs, as its own pid file names it. */
    boolean alive() {
        return process().isPresent();
    }

    Optional<ProcessHandle> process() {
        try {
            return Files.readAllLines(pidFile()).stream()
                    .findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .filter(this::isOurs);
        } catch (IOException | NumberFormatException vanished) {
            return Optional.empty();
        }
    }

    /** A pid file may outlive a power cut, and its number be somebody else's by now: another server's, even. */
    private boolean isOurs(ProcessHandle process) {
        var info = process.info();
        return process.isAlive()
                && !isUnburied(process)
                && info.command().map(EmbeddedServer::isPostgres).orElse(true)
                && info.arguments()
                        .map(all -> List.of(all).contains(cluster.toString()))
                        .orElse(true);
    }

    private static boolean isPostgres(String command) {
        return String.valueOf(Path.of(command).getFileName()).startsWith("postgres");
    }

    /** Dead, but still in the list of processes: in a container, process 1 may be one that buries nobody. */
    private static boolean isUnburied(ProcessHandle process) {
        try {
            var status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return status.substring(status.lastIndexOf(')') + 1).stripLeading().startsWith("Z");
        } catch (IOException notLinux) {
            return false;
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private void stop() {
        run(List.of(
                tool("pg_ctl"),
                "stop",
                "--pgdata=" + cluster,
                "--mode=fast",
                "--wait",
                "--timeout=" + PATIENCE_SECONDS));
    }

    @Override
    public synchronized void close() {
        if (alive()) {
            stop();
        }
    }

    private String tool(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private void run(List<String> command) {
        var full = new ArrayList<String>();
        if (isRoot()) {
            full.addAll(List.of("unshare", "--user", "--"));
        }
        full.addAll(command);
        try {
            var output = Files.createTempFile(cluster.getParent(), "tool", ".log");
            try {
                var process = new ProcessBuilder(full)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                process.getOutputStream().close();
                if (!process.waitFor(PATIENCE_SECONDS + 10L, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    throw new IllegalStateException("The embedded database failed at \"%s\":%n%s"
                            .formatted(Path.of(command.getFirst()).getFileName(), Files.readString(output)));
                }
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the embedded database was working", stopped);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name").equals("Linux");
    }
}
