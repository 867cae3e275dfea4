package se.minimaria.measure;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.ReturnWords;
import se.minimaria.network.ClinicId;

/**
 * Four words that are right, wrong and expired, in turn: what does the time of the answer tell? The counters of guesses
 * are emptied before each try.
 */
final class ThreadCodes implements Row {

    private static final int ROUNDS = 230;
    private static final int WARM_UP = 30;

    /** What the words are. */
    private enum Kind {
        RIGHT,
        WRONG,
        EXPIRED
    }

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public List<Line> measure(Stage stage) throws Exception {
        var words = Map.of(Kind.RIGHT, opened(stage), Kind.EXPIRED, expired(stage), Kind.WRONG, invented(stage));
        var times = new EnumMap<Kind, double[]>(Kind.class);
        for (var kind : Kind.values()) {
            times.put(kind, new double[ROUNDS - WARM_UP]);
        }
        try (var superuser = stage.database().asSuperuser();
                var client = Stage.stranger()) {
            var kinds = new ArrayList<>(List.of(Kind.values()));
            for (int i = 0; i < ROUNDS; i++) {
                Collections.shuffle(kinds);
                for (var kind : kinds) {
                    var millis = attempt(
                            stage,
                            client,
                            superuser,
                            kind,
                            words.getOrDefault(kind, List.of()).get(i));
                    if (i >= WARM_UP) {
                        times.getOrDefault(kind, new double[ROUNDS])[i - WARM_UP] = millis;
                    }
                }
            }
        }
        return lines(times);
    }

    private static List<Line> lines(Map<Kind, double[]> times) {
        var lines = new ArrayList<Line>();
        var medians = new EnumMap<Kind, Double>(Kind.class);
        for (var kind : Kind.values()) {
            var samples = Samples.of(times.getOrDefault(kind, new double[1]));
            medians.put(kind, samples.p50());
            lines.add(new Line(
                    (lines.isEmpty() ? "Four words, " : "  ") + kind.name().toLowerCase(Locale.ROOT),
                    "distributions alike",
                    samples.spread(),
                    Line.State.SHOWN));
        }
        lines.add(new Line(
                "  largest difference of medians",
                "distributions alike",
                String.format(
                        Locale.ROOT,
                        "%.2f ms; wrong and expired, which look alike, %.2f ms",
                        Collections.max(medians.values()) - Collections.min(medians.values()),
                        Math.abs(medians.getOrDefault(Kind.WRONG, 0.0) - medians.getOrDefault(Kind.EXPIRED, 0.0))),
                Line.State.SHOWN));
        return lines;
    }

    private static double attempt(Stage stage, HttpClient client, Connection superuser, Kind kind, String words)
            throws Exception {
        Stage.run(superuser, "delete from platform.bucket");
        var request = HttpRequest.newBuilder(stage.at("/trad"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString("ord=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                .build();
        var start = System.nanoTime();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        var millis = Samples.millisSince(start);
        if (answer.statusCode() / 100 != (kind == Kind.RIGHT ? 3 : 4) || answer.statusCode() == 429) {
            throw new IllegalStateException(kind + " words got the answer " + answer.statusCode());
        }
        return millis;
    }

    private static List<String> opened(Stage stage) {
        var words = new ArrayList<String>();
        for (int i = 0; i < ROUNDS; i++) {
            var opened = Access.as(
                    new Visitor(),
                    () -> stage.bean(OpenThread.class)
                            .open(UUID.randomUUID(), new ClinicId("falun"), new MessageText("Jag undrar en sak.")));
            words.add(String.join(" ", opened.code().spoken()));
        }
        return words;
    }

    private static List<String> expired(Stage stage) throws Exception {
        var before = stage.ids("select id from contact.thread");
        var words = opened(stage);
        try (var superuser = stage.database().asSuperuser();
                var statement = superuser.prepareStatement("""
                        update contact.thread set expires_at = now() - interval '1 day' where not id = any (?)""")) {
            // the trigger asks who acts, and here nobody does
            Stage.run(superuser, "set session_replication_role = replica");
            statement.setArray(1, superuser.createArrayOf("uuid", before.toArray()));
            statement.executeUpdate();
        }
        return words;
    }

    private static List<String> invented(Stage stage) {
        var words = new ArrayList<String>();
        for (int i = 0; i < ROUNDS; i++) {
            words.add(String.join(
                    " ", stage.bean(ReturnWords.class).of(UUID.randomUUID()).spoken()));
        }
        return words;
    }
}
