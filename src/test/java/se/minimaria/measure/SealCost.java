package se.minimaria.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.minimaria.access.SignedSettings;

/**
 * The same query under policies, as the application, and without, as the superuser: interleaved, each on a connection of
 * its own, so that both keep their plans. Only the query is timed, not the signing of the context.
 */
final class SealCost implements Row {

    private static final double MOST = 1.3;
    private static final int ROUNDS = 300;
    private static final int WARM_UP = 50;
    private static final int PLANS = 20;

    @SuppressWarnings("InlineFormatString")
    private static final String ENTRIES = """
            select e.id, e.occurred_at, e.author_name, s.heading, s.body
            from (select * from record.entry where file_id = '%s' order by occurred_at desc, id desc limit 50) e
            join record.section s on s.entry_id = e.id order by e.occurred_at desc, s.position""";

    private static final String NAMES = """
            select f.id, f.number, f.given_name, f.family_name, f.birth_year from (
              (select * from person.client_file where principal_id = 'region-dalarna' and name_key >= 'provberg'
                 and name_key < 'provberh' order by name_key limit 51)
              union
              (select * from person.client_file where principal_id = 'region-dalarna' and given_key >= 'provberg'
                 and given_key < 'provberh' order by given_key limit 51)) f
            order by f.name_key, f.number limit 51""";

    private static final String INCOMING = """
            select i.id, i.given_name, i.family_name, i.arrived_at,
              array(select s.heading from disclosure.incoming_section s where s.incoming_id = i.id order by s.position)
            from disclosure.incoming i where i.principal_id = 'region-dalarna' and i.received_at is null
            order by i.arrived_at desc, i.id desc""";

    @Override
    public String name() {
        return "seal";
    }

    @Override
    public List<Line> measure(Stage stage) throws Exception {
        var file = stage.ids("select id from person.client_file where number = '" + BulkFill.MANY + "'")
                .getFirst();
        var lines = new ArrayList<Line>();
        try (var sealed = stage.database().asApplication();
                var open = stage.database().asSuperuser()) {
            sealed.setAutoCommit(false);
            open.setAutoCommit(false);
            lines.add(line(
                    stage, "Cost of the seal: one file's 50 newest entries", ENTRIES.formatted(file), sealed, open));
            lines.add(planning(stage, ENTRIES.formatted(file), sealed, open));
            lines.add(line(stage, "  search by name", NAMES, sealed, open));
            lines.add(line(stage, "  list of incoming copies", INCOMING, sealed, open));
        }
        return lines;
    }

    private static Line line(Stage stage, String what, String sql, Connection sealed, Connection open)
            throws SQLException {
        var settings = new SignedSettings(stage.database().secrets());
        var under = new double[ROUNDS];
        var without = new double[ROUNDS];
        var rows = 0;
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            var at = Math.max(0, i - WARM_UP);
            Stage.run(sealed, "select access.tell('" + settings.of(stage.nurse()) + "')");
            Stage.run(open, "select 1");
            var start = System.nanoTime();
            rows = count(sealed, sql);
            under[at] = Samples.millisSince(start);
            start = System.nanoTime();
            var all = count(open, sql);
            without[at] = Samples.millisSince(start);
            sealed.rollback();
            open.rollback();
            if (rows == 0 || rows != all) {
                throw new IllegalStateException("%s: %d rows with, %d without policies".formatted(what, rows, all));
            }
        }
        var ratio = Samples.of(under).p50() / Samples.of(without).p50();
        return new Line(
                what,
                "≤ %s ×".formatted(MOST),
                String.format(
                        Locale.ROOT,
                        "%.2f × (p50 %.2f against %.2f ms, %d rows)",
                        ratio,
                        Samples.of(under).p50(),
                        Samples.of(without).p50(),
                        rows),
                Line.State.when(ratio <= MOST));
    }

    /** What a connection pays the first times, before it keeps a plan. */
    private static Line planning(Stage stage, String sql, Connection sealed, Connection open) throws SQLException {
        var settings = new SignedSettings(stage.database().secrets());
        var under = new double[PLANS];
        var without = new double[PLANS];
        for (int i = 0; i < PLANS; i++) {
            Stage.run(sealed, "select access.tell('" + settings.of(stage.nurse()) + "')");
            under[i] = planned(sealed, sql);
            without[i] = planned(open, sql);
            sealed.rollback();
            open.rollback();
        }
        return new Line(
                "  time to plan it",
                "",
                String.format(
                        Locale.ROOT,
                        "p50 %.1f against %.1f ms",
                        Samples.of(under).p50(),
                        Samples.of(without).p50()),
                Line.State.SHOWN);
    }

    private static double planned(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain (summary on) " + sql)) {
            var last = "";
            while (rows.next()) {
                last = rows.getString(1);
            }
            return Double.parseDouble(last.replaceAll("[^0-9.]", ""));
        }
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }
}
