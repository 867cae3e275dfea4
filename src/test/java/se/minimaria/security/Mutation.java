package se.minimaria.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hole in the seal, and how to close it again.
 *
 * @param name what is switched off, as a person would say it
 * @param table where to look first
 */
record Mutation(String name, String table, String open, String close) {

    private static final String POLICIES = """
            select format('%I.%I', schemaname, tablename) as target, quote_ident(policyname) as policy,
              permissive = 'PERMISSIVE' as permissive, array_to_string(roles, ', ') as roles, cmd, qual, with_check
            from pg_policies order by 1, 2""";

    private static final String TRIGGERS = """
            select t.tgrelid::regclass::text as target, quote_ident(t.tgname) as trigger
            from pg_trigger t where not t.tgisinternal order by 1, 2""";

    private static final String VIEWS = """
            select c.oid::regclass::text as target, pg_get_viewdef(c.oid) as query from pg_class c
            where c.relkind = 'v' and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|public)' order by 1""";

    /** Every policy, half by half, every trigger of the database and every view that says whose rows it shows. */
    static List<Mutation> all(Connection database) throws SQLException {
        var all = new ArrayList<Mutation>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(POLICIES)) {
            while (rows.next()) {
                all.addAll(new Policy(
                                rows.getString("target"),
                                rows.getString("policy"),
                                rows.getBoolean("permissive"),
                                rows.getString("roles"),
                                rows.getString("cmd"),
                                rows.getString("qual"),
                                rows.getString("with_check"))
                        .mutations());
            }
        }
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(TRIGGERS)) {
            while (rows.next()) {
                var target = rows.getString("target");
                var trigger = rows.getString("trigger");
                all.add(new Mutation(
                        "trigger %s %s off".formatted(target, trigger),
                        target,
                        "alter table %s disable trigger %s".formatted(target, trigger),
                        "alter table %s enable trigger %s".formatted(target, trigger)));
            }
        }
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(VIEWS)) {
            while (rows.next()) {
                all.addAll(views(rows.getString("target"), rows.getString("query")));
            }
        }
        return all;
    }

    /** A view loses its conditions: those on rows, and those that join. */
    private static List<Mutation> views(String target, String query) {
        var create = "create or replace view %s with (security_barrier) as ".formatted(target);
        var mutations = new ArrayList<Mutation>();
        for (var clause : List.of("where", "on")) {
            var opened = query.replaceAll("(?i)\\b%s \\(".formatted(clause), clause + " (true or ");
            if (!opened.equals(query)) {
                mutations.add(new Mutation(
                        "view %s without its %s".formatted(target, clause), target, create + opened, create + query));
            }
        }
        return mutations;
    }

    private record Policy(
            String target,
            String policy,
            boolean permissive,
            String roles,
            String command,
            @Nullable String using,
            @Nullable String check) {

        /** A restriction is dropped, and so is a policy that lets everything through; others let everything through. */
        List<Mutation> mutations() {
            if (!permissive || ((using == null || isOpen(using)) && (check == null || isOpen(check)))) {
                return List.of(mutation("dropped", drop()));
            }
            var whole = mutation("let go", drop() + "; " + create(opened(using), opened(check)));
            if (using == null || check == null || isOpen(using) || isOpen(check)) {
                return List.of(whole);
            }
            return List.of(
                    whole,
                    mutation("using (true)", drop() + "; " + create("true", check)),
                    mutation("with check (true)", drop() + "; " + create(using, "true")));
        }

        private static @Nullable String opened(@Nullable String condition) {
            return condition == null ? null : "true";
        }

        private static boolean isOpen(@Nullable String condition) {
            return "true".equals(condition);
        }

        private Mutation mutation(String how, String open) {
            return new Mutation(
                    "policy %s %s %s".formatted(target, policy, how),
                    target,
                    open,
                    "drop policy if exists %s on %s; ".formatted(policy, target) + create(using, check));
        }

        private String drop() {
            return "drop policy %s on %s".formatted(policy, target);
        }

        private String create(@Nullable String using, @Nullable String check) {
            return "create policy %s on %s as %s for %s to %s%s%s"
                    .formatted(
                            policy,
                            target,
                            permissive ? "permissive" : "restrictive",
                            command,
                            roles,
                            using == null ? "" : " using (" + using + ")",
                            check == null ? "" : " with check (" + check + ")");
        }
    }
}
