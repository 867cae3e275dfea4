package se.minimaria.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out one row in every sealed table, all about the same file of the same principal, whatever columns the table has.
 * A new table gets its row without anybody writing one; only values that a check or a {@link Plot} demands are named here.
 */
final class SpecimenRows {

    static final String PRINCIPAL = "kommun-8001";
    static final String FILE = "0190f000-0000-7000-8000-00000000f11e";
    static final String VOLUME = "0190f000-0000-7000-8000-00000000f12e";
    static final String THREAD = "0190f000-0000-7000-8000-00000000c0de";
    static final String ASSIGNMENT = "0190f000-0000-7000-8000-0000000a5519";
    static final String STAFF = "0190f000-0000-7000-8000-0000000057af";
    static final String MEMBER = "0190f000-0000-7000-8000-00000000aaaa";
    static final String ACCOUNT = "0190f000-0000-7000-8000-00000000acc0";
    static final String ROOM = "0190f000-0000-7000-8000-000000000400";
    static final String SEAT = "0190f000-0000-7000-8000-000000005ea7";
    static final String WORDS = "hash-of-four-words";
    static final String LINK = "hash-of-a-link";
    static final String KEY = "hash-of-a-key-to-a-visit";
    static final String USER = "hash-of-a-user-name";

    /** The time that is met at, with somebody of the principal. */
    static final String APPOINTMENT = "0190f000-0000-7000-8000-000000000001";

    static final String MET = "0190f000-0000-7000-8000-000000000e37";

    /** What the tables refer to that are sealed to nobody. */
    private static final List<String> GROUND = List.of(
            """
            insert into staff.assignment (id, member_id, principal_id, clinic, profession, role, valid_from)
            values ('%s', '%s', '%s', 'falun', 'nurse', 'care', '2025-09-01')""".formatted(MET, MEMBER, PRINCIPAL),
            """
            insert into booking.appointment (id, clinic, mode, staff_id, assignment_id, starts_at, ends_at, state,
              created_at)
            values ('%s', 'falun', 'digital', '%s', '%s', '2027-01-15T12:00:00Z', '2027-01-15T13:00:00Z', 'booked',
              '2027-01-01T12:00:00Z')""".formatted(APPOINTMENT, MEMBER, MET),
            """
            insert into person.client_file (id, principal_id, number, given_name, family_name, name_key, given_key,
              protection, clinic, opened_at, opened_by)
            values ('%s', '%s', '', 'specimen', '', 'specimen', 'specimen', 'marked', 'falun', '2026-01-15T12:00:00Z',
              'staff')""".formatted(VOLUME, PRINCIPAL),
            """
            insert into person.participation (id, principal_id, file_id, assignment_id, kind, since)
            values (gen_random_uuid(), '%s', '%s', '%s', 'team', '2026-01-15T12:00:00Z')""".formatted(PRINCIPAL, VOLUME, ASSIGNMENT));

    /** The assignment of an administrator of the specimens' principal. */
    static final String ADMINISTRATION = "0190f000-0000-7000-8000-0000000ad417";

    private final Connection superuser;
    private final Plot plot;

    SpecimenRows(Connection superuser, Plot plot) {
        this.superuser = superuser;
        this.plot = plot;
    }

    /** The sealed tables, without partitions. */
    List<String> tables() throws SQLException {
        return tables(superuser);
    }

    /** The sealed tables of a database, without partitions. */
    static List<String> tables(Connection superuser) throws SQLException {
        try (var rows = superuser.createStatement().executeQuery("""
                select c.oid::regclass::text from pg_class c
                where c.relrowsecurity and not c.relispartition and c.relkind in ('r', 'p') order by 1""")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    /** What shows to the application with its owner's rights. */
    static List<String> views(Connection superuser) throws SQLException {
        try (var rows = superuser.createStatement().executeQuery("""
                select c.oid::regclass::text from pg_class c
                where c.relkind = 'v' and has_any_column_privilege('minimaria_app', c.oid, 'select')
                  and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'public') order by 1""")) {
            var views = new ArrayList<String>();
            while (rows.next()) {
                views.add(rows.getString(1));
            }
            return views;
        }
    }

    /** The sealed tables that have this column. */
    static List<String> tables(Connection superuser, String column) throws SQLException {
        var having = new ArrayList<String>();
        try (var columns = superuser.prepareStatement(
                "select 1 from pg_attribute where attrelid = ?::regclass and attname = ? and not attisdropped")) {
            columns.setString(2, column);
            for (var table : tables(superuser)) {
                columns.setString(1, table);
                try (var found = columns.executeQuery()) {
                    if (found.next()) {
                        having.add(table);
                    }
                }
            }
        }
        return having;
    }

    /** Lays all rows; the caller's transaction is rolled back in the end. */
    void lay() throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (var sql : GROUND) {
                statement.execute(sql);
            }
            for (var table : tables()) {
                statement.execute(insert(table, values(table)));
            }
        }
    }

    /** An insert of another row like it, as somebody who should not be able to. */
    String anotherLike(String table) throws SQLException {
        var values = values(table);
        values.replaceAll((column, value) -> column.equals("id") ? "0190f000-0000-7000-8000-00000000dead" : value);
        return insert(table, values);
    }

    private static String insert(String table, Map<String, String> values) {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", values.keySet()),
                        String.join(
                                ", ",
                                values.values().stream()
                                        .map(SpecimenRows::quoted)
                                        .toList()));
    }

    private Map<String, String> values(String table) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        try (var columns = superuser.prepareStatement("""
                select a.attname, format_type(a.atttypid, null), a.attnotnull and not a.atthasdef and a.attidentity = ''
                from pg_attribute a where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
                order by a.attnum""")) {
            columns.setString(1, table);
            var rows = columns.executeQuery();
            while (rows.next()) {
                var column = rows.getString(1);
                var named = SpecimenValues.HERE.getOrDefault(table + "." + column, SpecimenValues.ANYWHERE.get(column));
                if (named != null
                        && (rows.getBoolean(3)
                                || SpecimenValues.HERE.containsKey(table + "." + column)
                                || needed(column))) {
                    values.put(column, named);
                } else if (rows.getBoolean(3)) {
                    values.put(column, filler(rows.getString(2)));
                }
                plot.of(table, column).ifPresent(other -> values.put(column, other));
            }
        }
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static boolean needed(String column) {
        return column.equals("file_id") || column.equals("principal_id");
    }

    private static String filler(String type) {
        return switch (type) {
            case "uuid" -> "0190f000-0000-7000-8000-000000000001";
            case "timestamp with time zone" -> "2026-01-15T12:00:00Z";
            case "date" -> "2026-01-15";
            case "integer", "bigint", "smallint", "xid8" -> "1";
            case "boolean" -> "false";
            case "jsonb" -> "[]";
            case "bytea" -> "\\x00";
            default -> "specimen";
        };
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
