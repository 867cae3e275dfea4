package se.minimaria.security;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.AtTheDoor;
import se.minimaria.access.AccessContext.Guardian;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Partner;
import se.minimaria.access.AccessContext.SignedIn;
import se.minimaria.access.AccessContext.Steering;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.AccessContext.YoungPerson;
import se.minimaria.access.AccountId;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.GuardianAccountId;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.platform.TestDatabase;
import se.minimaria.security.LaidOut.Who;

/**
 * Tries every sealed table as every kind of role and notes what came through: {@code r} read, {@code c} create,
 * {@code u} change, {@code d} remove. It does so as the application's database role, in one transaction that is rolled
 * back.
 *
 * <p>It does so once for each {@link Plot}; what a plot changes stands behind the table's own line. Two letters should
 * never be seen: {@code b}, a change that names no row came through where one that names a row did not (the first is not
 * held to what may be read), and {@code m}, rows were moved to another principal. Views are read only.
 */
final class SealMatrix {

    private static final PrincipalId OWN = new PrincipalId(SpecimenRows.PRINCIPAL);
    static final PrincipalId OTHER = new PrincipalId("kommun-8002");

    static final String APPLICATION = "minimaria_app";

    private final TestDatabase database;

    SealMatrix(TestDatabase database) {
        this.database = database;
    }

    static Map<String, AccessContext> roles() {
        var roles = new LinkedHashMap<String, AccessContext>();
        roles.put("team", team());
        roles.put("colleague", colleague(UUID.randomUUID()));
        roles.put("other authority", duty(OTHER, SpecimenRows.ASSIGNMENT));
        roles.put("administrator", office(OWN, SpecimenRows.ADMINISTRATION));
        roles.put("other's administrator", office(OTHER, SpecimenRows.ADMINISTRATION));
        roles.put("office", office(OWN, SpecimenRows.ASSIGNMENT));
        roles.put("own job", new SystemActor("test", OWN));
        roles.put("other's job", new SystemActor("test", OTHER));
        roles.put("the person", new YoungPerson(new AccountId(UUID.fromString(SpecimenRows.ACCOUNT))));
        roles.put("another person", new YoungPerson(new AccountId(UUID.randomUUID())));
        roles.put("words", new ThreadHolder(SpecimenRows.WORDS));
        roles.put("other words", new ThreadHolder("another-hash"));
        roles.put("invited", new LinkHolder(SpecimenRows.LINK));
        roles.put("not invited", new LinkHolder("another-hash"));
        roles.put("key", new LinkHolder(SpecimenRows.KEY));
        roles.put("at the door", new AtTheDoor(SpecimenRows.USER));
        roles.put("signed in", new SignedIn(new StaffId(UUID.fromString(SpecimenRows.MEMBER))));
        roles.put("guardian", new Guardian(new GuardianAccountId(UUID.fromString(SpecimenRows.ACCOUNT))));
        roles.put("partner", new Partner(new PartnerLinkId(UUID.fromString(SpecimenRows.ACCOUNT))));
        roles.put("steering", new Steering(new StaffId(UUID.randomUUID())));
        roles.put("visitor", new Visitor());
        return roles;
    }

    /** Somebody on the team of the specimen's file. */
    static OnDuty team() {
        return duty(OWN, SpecimenRows.ASSIGNMENT);
    }

    /** Somebody who works for the principal of the specimen's file. */
    static OnDuty colleague(UUID assignment) {
        return duty(OWN, assignment.toString());
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

    private static AtOffice office(PrincipalId principal, String assignment) {
        return new AtOffice(
                new AssignmentId(UUID.fromString(assignment)),
                new StaffId(UUID.fromString(SpecimenRows.STAFF)),
                principal,
                "Test Testsson");
    }

    /** Who serves beside the application, each for one thing; nobody signs in as them but the owner's migrations. */
    private static List<Who> servants() {
        return List.of(
                new Who("the door", "minimaria_disclosure", team()),
                new Who("another's door", "minimaria_disclosure", duty(OTHER, SpecimenRows.ASSIGNMENT)),
                new Who("statistics", "minimaria_statistics", new SystemActor("test", OTHER)),
                new Who("the owner", "minimaria_owner", new SystemActor("test", OTHER)));
    }

    /** What came through, for each table: role and letters; roles that got nothing are left out. */
    Map<String, String> tried() throws SQLException {
        return tried(table -> true);
    }

    /** The same for some roles only. */
    Map<String, String> triedBy(List<String> some) throws SQLException {
        return tried(
                roles().entrySet().stream()
                        .filter(role -> some.contains(role.getKey()))
                        .map(role -> new Who(role.getKey(), APPLICATION, role.getValue()))
                        .toList(),
                table -> true,
                Plot.values());
    }

    /** The same for some tables only. */
    Map<String, String> tried(Predicate<String> some) throws SQLException {
        return tried(
                roles().entrySet().stream()
                        .map(role -> new Who(role.getKey(), APPLICATION, role.getValue()))
                        .toList(),
                some,
                Plot.values());
    }

    /** What came through to the roles that serve beside the application. */
    Map<String, String> served() throws SQLException {
        return served(table -> true);
    }

    /** The same for some tables only. */
    Map<String, String> served(Predicate<String> some) throws SQLException {
        return tried(servants(), some, Plot.FILED);
    }

    private Map<String, String> tried(List<Who> roles, Predicate<String> some, Plot... plots) throws SQLException {
        var cells = new TreeMap<String, String>();
        for (var plot : plots) {
            try (var laid = new LaidOut(database, team(), plot)) {
                for (var table : laid.targets().stream().filter(some).toList()) {
                    cells.put(table + plot.words(), cell(laid, table, roles));
                }
            }
        }
        return cells;
    }

    private static String cell(LaidOut laid, String table, List<Who> roles) throws SQLException {
        var came = new ArrayList<String>();
        for (var role : roles) {
            var letters = letters(laid, table, role);
            if (!letters.isEmpty()) {
                came.add(role.name() + " " + letters);
            }
        }
        return came.isEmpty() ? "nobody" : String.join(" | ", came);
    }

    /** What is to be read of it: a plot tells something where it does not say the same as the table's own line. */
    static String written(Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> tells(cell.getKey(), cells))
                .map(cell -> cell.getKey() + ": " + cell.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static boolean tells(String name, Map<String, String> cells) {
        var table = name.replaceFirst(",.*", "");
        return table.equals(name) || !cells.getOrDefault(name, "").equals(cells.get(table));
    }

    private static String letters(LaidOut laid, String table, Who role) throws SQLException {
        var statements = new MatrixStatements(laid);
        var came = new StringBuilder();
        came.append(laid.came(role, MatrixStatements.read(table)) ? "r" : "");
        if (laid.isView(table)) {
            return came.toString();
        }
        came.append(laid.came(role, laid.specimens().anotherLike(table)) ? "c" : "");
        if (laid.came(role, statements.change(table, role))) {
            came.append('u');
        } else if (laid.came(role, statements.blindChange(table, role))) {
            came.append('b');
        }
        came.append(laid.came(role, statements.move(table, role)) ? "m" : "");
        came.append(laid.came(role, MatrixStatements.remove(table)) ? "d" : "");
        return came.toString();
    }
}
