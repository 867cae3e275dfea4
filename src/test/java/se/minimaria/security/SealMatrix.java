package se.minimaria.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.AtTheDoor;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SignedIn;
import se.minimaria.access.AccessContext.Steering;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.AccessContext.YoungPerson;
import se.minimaria.access.AccountId;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.SignedSettings;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.platform.TestDatabase;

/**
 * Tries every sealed table as every kind of role and notes what came through: {@code r} read, {@code c} create,
 * {@code u} change, {@code d} remove. It does so as the application's database role, in one transaction that is rolled
 * back.
 *
 * <p>Two letters should never be seen: {@code b}, a change that names no row came through where one that names a row did
 * not (the first is not held to what may be read), and {@code m}, rows were moved to another principal.
 */
final class SealMatrix {

    private static final PrincipalId OWN = new PrincipalId(SpecimenRows.PRINCIPAL);
    private static final PrincipalId OTHER = new PrincipalId("kommun-8002");

    private final TestDatabase database;
    private final SignedSettings settings;

    SealMatrix(TestDatabase database) {
        this.database = database;
        this.settings = new SignedSettings(database.secrets());
    }

    static Map<String, AccessContext> roles() {
        var roles = new LinkedHashMap<String, AccessContext>();
        roles.put("team", duty(OWN, SpecimenRows.ASSIGNMENT));
        roles.put("colleague", duty(OWN, UUID.randomUUID().toString()));
        roles.put("other authority", duty(OTHER, SpecimenRows.ASSIGNMENT));
        roles.put("own job", new SystemActor("test", OWN));
        roles.put("other's job", new SystemActor("test", OTHER));
        roles.put("the person", new YoungPerson(new AccountId(UUID.fromString(SpecimenRows.ACCOUNT))));
        roles.put("another person", new YoungPerson(new AccountId(UUID.randomUUID())));
        roles.put("words", new ThreadHolder(SpecimenRows.WORDS));
        roles.put("other words", new ThreadHolder("another-hash"));
        roles.put("invited", new LinkHolder(SpecimenRows.LINK));
        roles.put("not invited", new LinkHolder("another-hash"));
        roles.put("at the door", new AtTheDoor(SpecimenRows.USER));
        roles.put("signed in", new SignedIn(new StaffId(UUID.fromString(SpecimenRows.MEMBER))));
        roles.put("steering", new Steering(new StaffId(UUID.randomUUID())));
        roles.put("visitor", new Visitor());
        return roles;
    }

    private static OnDuty duty(PrincipalId principal, String assignment) {
        return new OnDuty(
                new AssignmentId(UUID.fromString(assignment)),
                new StaffId(UUID.fromString(SpecimenRows.STAFF)),
                principal,
                new ClinicId("falun"),
                Profession.NURSE,
                "Test Testsson");
    }

    /** What came through, for each table: role and letters; roles that got nothing are left out. */
    Map<String, String> tried() throws SQLException {
        return tried(table -> true);
    }

    /** The same for some tables only. */
    Map<String, String> tried(Predicate<String> some) throws SQLException {
        try (var connection = database.asSuperuser()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
            }
            var specimens = new SpecimenRows(connection);
            var tables = specimens.tables();
            run(connection, "select access.prepare_log('" + SpecimenRows.PRINCIPAL + "', '2026-01-01')");
            // defaults name whoever is on duty
            run(connection, setting(duty(OWN, SpecimenRows.ASSIGNMENT)));
            for (var table : tables) {
                specimens.lay(table);
            }
            try (var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = origin");
            }
            return tryAll(connection, specimens, tables.stream().filter(some).toList());
        }
    }

    private Map<String, String> tryAll(Connection connection, SpecimenRows specimens, List<String> tables)
            throws SQLException {
        var cells = new TreeMap<String, String>();
        for (var table : tables) {
            var insert = specimens.anotherLike(table);
            for (var role : roles().entrySet()) {
                var came = new StringBuilder();
                came.append(came(connection, role.getValue(), "select 1 from " + mine(table), 'r'));
                came.append(came(connection, role.getValue(), insert, 'c'));
                var changed = came(connection, role.getValue(), update(connection, table), 'u');
                came.append(changed);
                if (changed.isEmpty()) {
                    came.append(came(connection, role.getValue(), blindUpdate(connection, table), 'b'));
                }
                came.append(came(connection, role.getValue(), move(connection, table), 'm'));
                came.append(came(connection, role.getValue(), "delete from " + mine(table), 'd'));
                if (!came.isEmpty()) {
                    cells.merge(table, role.getKey() + " " + came, (a, b) -> a + " | " + b);
                }
            }
            cells.putIfAbsent(table, "nobody");
        }
        connection.rollback();
        return cells;
    }

    private static String mine(String table) {
        var column = table.equals("staff.credential") ? "member_id" : table.equals("portal.account") ? "id" : "principal_id";
        var value = switch (column) {
            case "member_id" -> SpecimenRows.MEMBER;
            case "id" -> SpecimenRows.ACCOUNT;
            default -> SpecimenRows.PRINCIPAL;
        };
        return table + " where " + column + " = '" + value + "'";
    }

    /** Changes nothing, but would if it could: some column of the table that the application may update, if any. */
    private static @Nullable String update(Connection connection, String table) throws SQLException {
        var column = updatable(connection, table);
        return column == null
                ? null
                : "update %s set %2$s = %2$s where %3$s"
                        .formatted(table, column, mine(table).split(" where ", 2)[1]);
    }

    /** The same without a look at any row. */
    private static @Nullable String blindUpdate(Connection connection, String table) throws SQLException {
        var column = updatable(connection, table);
        if (column == null) {
            return null;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select quote_nullable(" + column + "::text) from " + mine(table) + " limit 1")) {
            rows.next();
            return "update %s set %s = %s".formatted(table, column, rows.getString(1));
        }
    }

    private static @Nullable String move(Connection connection, String table) throws SQLException {
        try (var columns = connection.prepareStatement("""
                select from pg_attribute a where a.attrelid = ?::regclass and a.attname = 'principal_id'
                  and has_column_privilege('minimaria_app', a.attrelid, a.attnum, 'update')""")) {
            columns.setString(1, table);
            return columns.executeQuery().next()
                    ? "update %s set principal_id = '%s'".formatted(table, OTHER.value())
                    : null;
        }
    }

    private static @Nullable String updatable(Connection connection, String table) throws SQLException {
        try (var columns = connection.prepareStatement("""
                select a.attname from pg_attribute a
                where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
                  and has_column_privilege('minimaria_app', a.attrelid, a.attnum, 'update')
                order by a.attname not in ('file_id', 'withdrawn_at'), a.attnum limit 1""")) {
            columns.setString(1, table);
            var rows = columns.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private String came(Connection connection, AccessContext role, @Nullable String sql, char letter)
            throws SQLException {
        if (sql == null) {
            return "";
        }
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            run(connection, setting(role));
            statement.execute("set local role minimaria_app");
            var came = statement.execute(sql) ? statement.getResultSet().next() : statement.getUpdateCount() > 0;
            return came ? String.valueOf(letter) : "";
        } catch (SQLException refused) {
            if (!List.of("42501", "23503", "23505", "23514").contains(refused.getSQLState())) {
                throw refused;
            }
            // a constraint is checked after the policies: the role came that far
            return refused.getSQLState().startsWith("23") ? String.valueOf(letter) : "";
        } finally {
            connection.rollback(before);
        }
    }

    private String setting(AccessContext role) {
        return "select set_config('minimaria.context', '" + settings.of(role) + "', true)";
    }

    private static void run(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(query);
        }
    }
}
