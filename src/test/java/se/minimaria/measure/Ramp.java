package se.minimaria.measure;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.ChainVerdict;
import se.minimaria.access.SealLog;
import se.minimaria.access.VerifyLog;

/** More and more clients on the public pages; each asks for the next page as soon as it has one. */
final class Ramp implements Row {

    private static final List<Integer> STEPS = List.of(10, 25, 50, 100, 200, 400);
    private static final Duration A_STEP = Duration.ofSeconds(6);
    private static final int MOST_REQUESTS = 20_000;
    private static final double LEAST = 0.9;

    @Override
    public String name() {
        return "ramp";
    }

    private record Step(int clients, double perSecond, int errors, Samples times) {}

    @Override
    public List<Line> measure(Stage stage) throws Exception {
        try (var client = Stage.stranger()) {
            step(stage, client, STEPS.getFirst());
            var steps = new ArrayList<Step>();
            for (var clients : STEPS) {
                steps.add(step(stage, client, clients));
            }
            var lines = lines(steps);
            lines.add(chain(stage));
            return lines;
        }
    }

    private static List<Line> lines(List<Step> steps) {
        var peak = steps.stream().mapToDouble(Step::perSecond).max().orElse(0);
        var errors = steps.stream().mapToInt(Step::errors).sum();
        var worst = worstAfterPeak(steps, peak) / peak;
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                "Ramp 10 → 400 clients on / and /mottagningar",
                "≥ 90 % of the peak after it, 0 errors",
                "lowest after the peak %.0f %%, %d errors".formatted(100 * worst, errors),
                Line.State.when(worst >= LEAST && errors == 0)));
        lines.add(new Line(
                "  pages a second",
                "",
                steps.stream()
                        .map(step -> "%d: %.0f".formatted(step.clients(), step.perSecond()))
                        .collect(Collectors.joining("  ")),
                Line.State.SHOWN));
        lines.add(new Line("  slowest step", "", steps.getLast().times().toString(), Line.State.SHOWN));
        return lines;
    }

    private static Line chain(Stage stage) {
        var verdict = Access.as(new SystemActor("measure", stage.nurse().principal()), () -> {
            stage.bean(SealLog.class).seal();
            return stage.bean(VerifyLog.class).verify();
        });
        return new Line(
                "  chain of the access log afterwards",
                "whole",
                verdict.toString(),
                Line.State.when(verdict instanceof ChainVerdict.Whole));
    }

    private static double worstAfterPeak(List<Step> steps, double peak) {
        var worst = peak;
        var after = false;
        for (var step : steps) {
            after |= step.perSecond() == peak;
            worst = after ? Math.min(worst, step.perSecond()) : worst;
        }
        return worst;
    }

    private static Step step(Stage stage, HttpClient client, int clients) throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Double>();
        var errors = new AtomicInteger();
        var asked = new AtomicInteger();
        var start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                threads.execute(() -> {
                    while (Samples.millisSince(start) < A_STEP.toMillis() && asked.get() < MOST_REQUESTS) {
                        var path = asked.incrementAndGet() % 2 == 0 ? "/" : "/mottagningar";
                        var begun = System.nanoTime();
                        if (!answers(stage, client, path)) {
                            errors.incrementAndGet();
                        }
                        times.add(Samples.millisSince(begun));
                    }
                });
            }
        }
        var seconds = Samples.millisSince(start) / 1000;
        var millis = times.stream().mapToDouble(Double::doubleValue).toArray();
        return new Step(clients, millis.length / seconds, errors.get(), Samples.of(millis));
    }

    private static boolean answers(Stage stage, HttpClient client, String path) {
        try {
            var request = HttpRequest.newBuilder(stage.at(path))
                    .timeout(Duration.ofSeconds(30))
                    .GET()
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException broken) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
