package se.minimaria.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.minimaria.security.LaidOut.Who;

/** What is tried at a table with its specimen; nothing where the database role lacks the right anyhow. */
final class MatrixStatements {

    private static final String UPDATABLE = """
            select a.attname from pg_attribute a
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
              and has_column_privilege(?, a.attrelid, a.attnum, 'update')
            order by a.attname not in ('file_id', 'withdrawn_at', 'used_at'), a.attnum limit 1""";

    private static final String MOVABLE = """
            select a.attname from pg_attribute a
            where a.attrelid = ?::regclass and a.attname = 'principal_id'
              and has_column_privilege(?, a.attrelid, a.attnum, 'update')""";

    private static final Set<String> ENDS = Set.of("withdrawn_at", "used_at");

    private final LaidOut laid;

    MatrixStatements(LaidOut laid) {
        this.laid = laid;
    }

    static String read(String table) {
        return "select 1 from " + table + where(table);
    }

    static String remove(String table) {
        return "delete from " + table + where(table);
    }

    /** Changes nothing, but would if it could: some column of the table that the role may update, if any. */
    @Nullable
    String change(String table, Who who) throws SQLException {
        var column = column(UPDATABLE, table, who);
        return column == null ? null : "update %s set %s = %s%s".formatted(table, column, same(column), where(table));
    }

    /** The value that is there; of what can only be ended, the end. */
    private static String same(String column) {
        return ENDS.contains(column) ? "coalesce(%s, now())".formatted(column) : column;
    }

    /** The same without a look at any row. */
    @Nullable
    String blindChange(String table, Who who) throws SQLException {
        var column = column(UPDATABLE, table, who);
        if (column == null) {
            return null;
        }
        try (var statement = connection().createStatement();
                var rows = statement.executeQuery("select quote_nullable(" + same(column) + "::text) from " + table
                        + where(table) + " limit 1")) {
            rows.next();
            return "update %s set %s = %s".formatted(table, column, rows.getString(1));
        }
    }

    /** Gives all rows to another principal, without a look at any. */
    @Nullable
    String move(String table, Who who) throws SQLException {
        return column(MOVABLE, table, who) == null
                ? null
                : "update %s set principal_id = '%s'".formatted(table, SealMatrix.OTHER.value());
    }

    private @Nullable String column(String query, String table, Who who) throws SQLException {
        try (var columns = connection().prepareStatement(query)) {
            columns.setString(1, table);
            columns.setString(2, who.role());
            var rows = columns.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private Connection connection() {
        return laid.superuser();
    }

    private static String where(String table) {
        var column = switch (table) {
            case "staff.credential" -> "member_id = '" + SpecimenRows.MEMBER;
            case "helpline.number_check" -> "number = '116000";
            case "portal.account" -> "id = '" + SpecimenRows.ACCOUNT;
            case "followup.figure", "followup.withheld" -> "clinic = 'specimen";
            default -> "principal_id = '" + SpecimenRows.PRINCIPAL;
        };
        return " where " + column + "'";
    }
}
