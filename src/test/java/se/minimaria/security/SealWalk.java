package se.minimaria.security;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import se.minimaria.security.WalkWorld.Duty;
import se.minimaria.security.WalkWorld.File;
import se.minimaria.security.WalkWorld.Part;
import se.minimaria.security.WalkWorld.Section;

/**
 * A random walk through the seal: people on duty do what they may and what they may not, and after each step somebody
 * looks. Everything follows from the seed, so a failure can be walked again.
 */
final class SealWalk {

    static final int PRINCIPALS = 5;
    private static final List<String> CLINICS = List.of("falun", "mora");
    static final List<String> TOPICS = List.of("SUBSTANCES", "SLEEP", "FAMILY");
    private static final int MOST_FILES = 40;
    private static final int MOST_SECTIONS = 300;

    private final WalkChance chance;
    private final WalkDatabase database;
    private final WalkEyes eyes;
    private final WalkWorld world = new WalkWorld();
    private final List<String> principals;
    private final WalkVerdict verdict = new WalkVerdict();
    private final WalkDisclosures disclosures;

    SealWalk(long seed, int run, WalkDatabase database, boolean lookEverywhere) {
        this.chance = new WalkChance(seed);
        this.database = database;
        this.principals = IntStream.range(0, PRINCIPALS)
                .mapToObj(i -> "kommun-" + (9000 + run * PRINCIPALS + i))
                .toList();
        this.eyes = new WalkEyes(chance, database, world, principals, lookEverywhere);
        this.disclosures = new WalkDisclosures(chance, database, world, principals, eyes, verdict);
    }

    /** Walks, and returns the first step after which somebody could do or see too much or too little, or −1. */
    int walk(int steps) throws SQLException {
        var home = principals.getLast();
        for (var principal : principals) {
            for (int i = 0; i < 4; i++) {
                var clinic = principal.equals(home) ? null : CLINICS.get(i % 2);
                world.duties.add(new Duty(chance.uuid(), principal, clinic));
            }
        }
        for (int step = 0; step < steps; step++) {
            act();
            if (verdict.fine()) {
                verdict.say(eyes.look());
            }
            if (!verdict.fine()) {
                return step;
            }
        }
        return -1;
    }

    String wrong() {
        return verdict.wrong();
    }

    private void act() throws SQLException {
        var duty = chance.one(world.duties);
        switch (chance.below(19)) {
            case 0, 1 -> openFile(duty);
            case 2, 3 -> takeIn(duty);
            case 4 -> leave(duty);
            case 5, 6, 7 -> write(duty);
            case 8, 9 -> disclosures.consent(duty);
            case 10 -> disclosures.withdraw(duty);
            case 11, 12, 13, 14 -> disclosures.disclose(duty);
            case 15 -> disclosures.bind(duty);
            case 16 -> disclosures.link(duty);
            case 17 -> enterInEmergency(duty);
            default -> {
                // only looks
            }
        }
    }

    private void openFile(Duty duty) throws SQLException {
        if (world.files.size() >= MOST_FILES) {
            return;
        }
        var hidden = chance.below(4) == 0;
        var principal = chance.rarely() ? chance.one(principals) : duty.principal();
        var clinic = duty.clinic() == null ? chance.one(CLINICS) : duty.clinic();
        var file = new File(chance.uuid(), principal, clinic, chance.coin() && !hidden, hidden);
        var relative = file.hidden() && chance.coin();
        var first = new Part(chance.uuid(), file.id(), chance.one(world.duties).assignment(), false);
        var alone = chance.below(4) == 0;
        var came = database.lets(WalkEyes.context(duty), () -> {
            database.update(
                    """
                    insert into person.client_file (id, principal_id, given_name, family_name, name_key, given_key,
                      protection, relative, clinic, open_to_clinic, opened_at, opened_by)
                    values (?, ?, 'x', 'x', 'x', 'x', ?, ?, ?, ?, now(), 'staff')""",
                    file.id(),
                    file.principal(),
                    file.hidden() && !relative ? "marked" : "none",
                    relative,
                    file.clinic(),
                    file.open());
            if (!alone) {
                admit(file, first);
            }
        });
        verdict.expect(came, file.principal().equals(duty.principal()), "open a file");
        if (came) {
            world.files.add(file);
        }
        if (came && !alone) {
            world.admitted(first);
        }
    }

    private void admit(File file, Part part) throws SQLException {
        database.update(
                """
                insert into person.participation (id, principal_id, file_id, assignment_id, kind, reason, since, until)
                select ?, ?, ?, ?, kind, kind, now(), case kind when 'emergency' then now() + interval '2 hours' end
                from (select ? as kind) k""",
                part.id(),
                file.principal(),
                file.id(),
                part.assignment(),
                part.emergency() ? "emergency" : "team");
    }

    private void takeIn(Duty duty) throws SQLException {
        if (world.files.isEmpty()) {
            return;
        }
        var file = chance.one(world.files);
        var who = chance.one(world.duties);
        if (world.inTeam(who, file.id())) {
            return;
        }
        var part = new Part(chance.uuid(), file.id(), who.assignment(), false);
        var came = database.lets(WalkEyes.context(duty), () -> admit(file, part));
        verdict.expect(came, world.mayTakeIn(duty, file), "take somebody in");
        if (came) {
            world.admitted(part);
        }
    }

    private void enterInEmergency(Duty duty) throws SQLException {
        if (world.files.isEmpty()) {
            return;
        }
        var file = chance.one(world.files);
        var part = new Part(chance.uuid(), file.id(), duty.assignment(), true);
        var came = database.lets(WalkEyes.context(duty), () -> admit(file, part));
        verdict.expect(came, world.finds(duty, file), "enter in an emergency");
        if (came) {
            world.admitted(part);
        }
    }

    private void leave(Duty duty) throws SQLException {
        if (world.files.isEmpty()) {
            return;
        }
        var file = chance.one(world.files);
        var who = chance.one(world.duties);
        var rows = new int[1];
        var came = database.lets(
                WalkEyes.context(duty), () -> rows[0] = database.update("""
                update person.participation set until = now() - interval '1 second'
                where file_id = ? and assignment_id = ? and kind = 'team' and until is null""", file.id(), who.assignment()));
        var takesPart = file.principal().equals(duty.principal()) && world.inTeam(who, file.id());
        var shows = takesPart && (world.inTeam(duty, file.id()) || !file.hidden());
        verdict.expect(came, !shows || world.inTeam(duty, file.id()), "end somebody's part");
        verdict.expect(rows[0] == 1, takesPart && world.inTeam(duty, file.id()), "end a part that is there");
        if (rows[0] == 1) {
            Objects.requireNonNull(world.teams.get(file.id())).remove(who.assignment());
        }
    }

    private void write(Duty duty) throws SQLException {
        if (world.files.isEmpty() || world.sections.size() >= MOST_SECTIONS) {
            return;
        }
        var file = chance.one(world.files);
        var entry = chance.uuid();
        var written = List.of(section(entry, file, duty), section(entry, file, duty));
        var came = database.lets(WalkEyes.context(duty), () -> {
            database.update("""
                    insert into record.entry (id, principal_id, file_id, kind, occurred_at, author_staff,
                      author_assignment, author_name, author_title, signed_at)
                    values (?, ?, ?, 'note', now(), ?, ?, 'x', 'x', now())""", entry, duty.principal(), file.id(), WalkEyes.STAFF.value(), duty.assignment());
            for (int i = 0; i < 2; i++) {
                database.update(
                        """
                        insert into record.section (id, principal_id, file_id, entry_id, position, heading, topic, about,
                          body) values (?, ?, ?, ?, ?, 'x', ?, ?, 'x')""",
                        written.get(i).id(),
                        duty.principal(),
                        file.id(),
                        entry,
                        i,
                        written.get(i).topic(),
                        written.get(i).another() ? "ANOTHER_PERSON" : "SUBJECT_ONLY");
            }
        });
        verdict.expect(came, world.mayOpen(duty, file.id()), "write");
        if (came) {
            world.sections.addAll(written);
        }
    }

    private Section section(UUID entry, File file, Duty duty) {
        return new Section(chance.uuid(), entry, file.id(), duty.principal(), chance.one(TOPICS), chance.rarely());
    }
}
