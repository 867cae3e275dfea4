package se.minimaria.measure;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import se.minimaria.MinimariaApplication;

/** A process of its own on the filled database, from its start to its first page. */
final class Start {

    static final String NAME = "start";
    private static final int MOST_SECONDS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Start() {}

    static Line measure() throws Exception {
        var port = freePort();
        var start = System.nanoTime();
        var process = process(port);
        try (var client = Stage.stranger()) {
            while (!answers(client, port, "/actuator/health")) {
                if (!process.isAlive() || Samples.millisSince(start) > PATIENCE.toMillis()) {
                    throw new IllegalStateException("The application does not start; see target/measure-start.log");
                }
                Thread.sleep(50);
            }
            var healthy = Samples.millisSince(start) / 1000;
            var page = answers(client, port, "/");
            var seconds = Samples.millisSince(start) / 1000;
            return new Line(
                    "Start to first page, existing database",
                    "≤ %d s".formatted(MOST_SECONDS),
                    String.format(Locale.ROOT, "%.1f s (healthy after %.1f s, without Maven)", seconds, healthy),
                    Line.State.when(page && seconds <= MOST_SECONDS));
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static Process process(int port) throws IOException {
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        MinimariaApplication.class.getName(),
                        "--minimaria.demo.size=0.01")
                .redirectErrorStream(true)
                .redirectOutput(new File("target/measure-start.log"));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("MINIMARIA_DATA", Stage.DATA.toString());
        builder.environment().put("MINIMARIA_DEMO", "true");
        return builder.start();
    }

    private static boolean answers(HttpClient client, int port, String path) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
