package se.minimaria.security;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import se.minimaria.access.AccessContext;
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
import se.minimaria.security.WalkWorld.Duty;
import se.minimaria.security.WalkWorld.Eye;

/** Looks at the tables as somebody, and compares with what the model says that somebody sees. */
final class WalkEyes {

    private static final List<String> TABLES = List.of(
            "person.client_file",
            "person.participation",
            "record.entry",
            "record.section",
            "disclosure.consent",
            "disclosure.decision",
            "disclosure.incoming");
    static final StaffId STAFF = new StaffId(new UUID(1, 1));
    private static final List<AccessContext> NOBODIES = List.of(
            new Visitor(),
            new ThreadHolder("x"),
            new LinkHolder("x"),
            new AtTheDoor("x"),
            new SignedIn(STAFF),
            new Steering(STAFF),
            new Guardian(GuardianAccountId.next()),
            new Partner(PartnerLinkId.next()));

    private final WalkChance chance;
    private final WalkDatabase database;
    private final WalkWorld world;
    private final List<String> principals;
    private final boolean everywhere;

    WalkEyes(WalkChance chance, WalkDatabase database, WalkWorld world, List<String> principals, boolean everywhere) {
        this.chance = chance;
        this.database = database;
        this.world = world;
        this.principals = principals;
        this.everywhere = everywhere;
    }

    /** What is wrong with what was seen; empty when all is well. The random choice is made in either mode. */
    String look() throws SQLException {
        var eye = someone();
        var table = chance.one(TABLES);
        if (!everywhere) {
            return compare(eye, table);
        }
        for (var one : all()) {
            for (var each : TABLES) {
                var wrong = compare(one, each);
                if (!wrong.isEmpty()) {
                    return wrong;
                }
            }
        }
        return "";
    }

    private String compare(Eye eye, String table) throws SQLException {
        var may = world.seen(eye, table);
        var sees = database.seen(context(eye), table, principals);
        if (may.equals(sees)) {
            return "";
        }
        var tooMuch = new TreeSet<>(sees);
        tooMuch.removeAll(may);
        var tooLittle = new TreeSet<>(may);
        tooLittle.removeAll(sees);
        return "%s looking at %s sees too much: %s, too little: %s".formatted(eye, table, tooMuch, tooLittle);
    }

    private Eye someone() {
        var accounts = List.copyOf(new TreeSet<>(world.accounts.keySet()));
        return switch (chance.below(8)) {
            case 0 -> new Eye.Job(chance.one(principals));
            case 1 -> new Eye.Nobody(chance.below(NOBODIES.size()));
            case 2, 3 -> accounts.isEmpty() ? new Eye.Nobody(0) : new Eye.Young(chance.one(accounts));
            default -> new Eye.OnDuty(chance.one(world.duties));
        };
    }

    private List<Eye> all() {
        var all = new ArrayList<Eye>();
        world.duties.forEach(duty -> all.add(new Eye.OnDuty(duty)));
        principals.forEach(principal -> all.add(new Eye.Job(principal)));
        world.accounts.keySet().forEach(account -> all.add(new Eye.Young(account)));
        for (int i = 0; i < NOBODIES.size(); i++) {
            all.add(new Eye.Nobody(i));
        }
        return all;
    }

    boolean receives(Duty duty, UUID copy) {
        return world.seen(new Eye.OnDuty(duty), "disclosure.incoming").contains(copy);
    }

    private static AccessContext context(Eye eye) {
        return switch (eye) {
            case Eye.OnDuty on -> context(on.duty());
            case Eye.Job job -> new SystemActor("walk", new PrincipalId(job.principal()));
            case Eye.Young young -> new YoungPerson(new AccountId(young.account()));
            case Eye.Nobody nobody -> NOBODIES.get(nobody.which());
        };
    }

    static AccessContext context(Duty duty) {
        var clinic = duty.clinic();
        return new OnDuty(
                new AssignmentId(duty.assignment()),
                STAFF,
                new PrincipalId(duty.principal()),
                clinic == null ? null : new ClinicId(clinic),
                Profession.NURSE,
                "Walk");
    }
}
