package se.minimaria.security;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.security.WalkWorld.Consent;
import se.minimaria.security.WalkWorld.Decision;
import se.minimaria.security.WalkWorld.Duty;
import se.minimaria.security.WalkWorld.File;
import se.minimaria.security.WalkWorld.Section;

/**
 * A random walk through the seal: people on duty do what they may and what they may not, and after each step somebody
 * looks. Everything follows from the seed, so a failure can be walked again.
 */
final class SealWalk {

    static final int PRINCIPALS = 5;
    private static final List<String> TOPICS = List.of("SUBSTANCES", "SLEEP", "FAMILY");
    private static final int MOST_FILES = 40;
    private static final int MOST_SECTIONS = 300;

    private final Random random;
    private final WalkDatabase database;
    private final WalkEyes eyes;
    private final WalkWorld world = new WalkWorld();
    private final List<String> principals;
    private String wrong = "";

    SealWalk(long seed, int run, WalkDatabase database, boolean lookEverywhere) {
        this.random = new Random(seed);
        this.database = database;
        this.principals = IntStream.range(0, PRINCIPALS)
                .mapToObj(i -> "kommun-" + (9000 + run * PRINCIPALS + i))
                .toList();
        this.eyes = new WalkEyes(random, database, world, principals, lookEverywhere);
    }

    /** Walks, and returns the first step after which somebody could do or see too much or too little, or −1. */
    int walk(int steps) throws SQLException {
        for (var principal : principals) {
            for (int i = 0; i < 4; i++) {
                world.duties.add(new Duty(uuid(), principal, i % 2 == 0 ? "falun" : "mora"));
            }
        }
        for (int step = 0; step < steps; step++) {
            act();
            wrong = wrong.isEmpty() ? eyes.look() : wrong;
            if (!wrong.isEmpty()) {
                return step;
            }
        }
        return -1;
    }

    String wrong() {
        return wrong;
    }

    private void act() throws SQLException {
        var duty = one(world.duties);
        switch (random.nextInt(18)) {
            case 0, 1 -> openFile(duty);
            case 2, 3 -> takeIn(duty);
            case 4 -> leave(duty);
            case 5, 6, 7 -> write(duty);
            case 8, 9 -> consent(duty);
            case 10 -> withdraw(duty);
            case 11, 12, 13, 14 -> disclose(duty);
            case 15 -> bind(duty);
            case 16 -> link(duty);
            default -> {
                // only looks
            }
        }
    }

    private void openFile(Duty duty) throws SQLException {
        if (world.files.size() >= MOST_FILES) {
            return;
        }
        var hidden = random.nextInt(4) == 0;
        var principal = rarely() ? one(principals) : duty.principal();
        var file = new File(uuid(), principal, duty.clinic(), coin() && !hidden, hidden);
        var relative = file.hidden() && coin();
        var came = database.lets(
                WalkEyes.context(duty),
                () -> database.update(
                        """
                insert into person.client_file (id, principal_id, number, given_name, family_name, name_key, given_key,
                  protection, relative, clinic, open_to_clinic, opened_at, opened_by)
                values (?, ?, ?, 'x', 'x', 'x', 'x', ?, ?, ?, ?, now(), 'staff')""",
                        file.id(),
                        file.principal(),
                        file.id().toString(),
                        file.hidden() && !relative ? "marked" : "none",
                        relative,
                        file.clinic(),
                        file.open()));
        expect(came, file.principal().equals(duty.principal()), "open a file");
        if (came) {
            world.files.add(file);
        }
    }

    private void takeIn(Duty duty) throws SQLException {
        if (world.files.isEmpty()) {
            return;
        }
        var file = one(world.files);
        var who = one(world.duties);
        if (world.inTeam(who, file.id())) {
            return;
        }
        var came = database.lets(
                WalkEyes.context(duty),
                () -> database.update("""
                insert into person.participation (id, principal_id, file_id, assignment_id, kind, since)
                values (?, ?, ?, ?, 'team', now())""", uuid(), file.principal(), file.id(), who.assignment()));
        expect(
                came,
                file.principal().equals(duty.principal())
                        && (world.mayOpen(duty, file.id()) || !world.teams.containsKey(file.id())),
                "take somebody in");
        if (came) {
            world.teams.computeIfAbsent(file.id(), id -> new HashSet<>()).add(who.assignment());
        }
    }

    private void leave(Duty duty) throws SQLException {
        if (world.files.isEmpty()) {
            return;
        }
        var file = one(world.files);
        var who = one(world.duties);
        var came = database.lets(WalkEyes.context(duty), () -> database.update("""
                update person.participation set until = now() - interval '1 second'
                where file_id = ? and assignment_id = ? and until is null""", file.id(), who.assignment()));
        var matters = file.principal().equals(duty.principal()) && world.inTeam(who, file.id());
        expect(came, !matters || world.mayOpen(duty, file.id()), "end somebody's part");
        if (came && matters) {
            Objects.requireNonNull(world.teams.get(file.id())).remove(who.assignment());
        }
    }

    private void write(Duty duty) throws SQLException {
        if (world.files.isEmpty() || world.sections.size() >= MOST_SECTIONS) {
            return;
        }
        var file = one(world.files);
        var entry = uuid();
        var written = List.of(
                new Section(uuid(), entry, file.id(), duty.principal(), one(TOPICS)),
                new Section(uuid(), entry, file.id(), duty.principal(), one(TOPICS)));
        var came = database.lets(WalkEyes.context(duty), () -> {
            database.update("""
                    insert into record.entry (id, principal_id, file_id, kind, occurred_at, author_staff,
                      author_assignment, author_name, author_title, signed_at)
                    values (?, ?, ?, 'note', now(), ?, ?, 'x', 'x', now())""", entry, duty.principal(), file.id(), WalkEyes.STAFF.value(), duty.assignment());
            for (int i = 0; i < 2; i++) {
                database.update(
                        """
                        insert into record.section (id, principal_id, file_id, entry_id, position, heading, topic, about,
                          body) values (?, ?, ?, ?, ?, 'x', ?, 'SUBJECT', 'x')""",
                        written.get(i).id(),
                        duty.principal(),
                        file.id(),
                        entry,
                        i,
                        written.get(i).topic());
            }
        });
        expect(came, world.mayOpen(duty, file.id()), "write");
        if (came) {
            world.sections.addAll(written);
        }
    }

    private void consent(Duty duty) throws SQLException {
        if (world.files.isEmpty()) {
            return;
        }
        var file = one(world.files);
        var consent = new Consent(
                uuid(), file.id(), duty.principal(), Set.of(one(principals)), Set.of(one(TOPICS)), !rarely());
        var came = database.lets(WalkEyes.context(duty), () -> {
            database.update(
                    """
                    insert into disclosure.consent (id, principal_id, file_id, given_by, written_form, text_version,
                      purpose, valid_from, valid_to, recorded_at, recorded_by)
                    values (?, ?, ?, 'youth', 'paper', '1', 'care', current_date - 10, current_date + ?, now(), ?)""",
                    consent.id(),
                    duty.principal(),
                    file.id(),
                    consent.current() ? 10 : -5,
                    WalkEyes.STAFF.value());
            database.update(
                    """
                    insert into disclosure.consent_scope (consent_id, principal_id, file_id, receiver, topic)
                    values (?, ?, ?, ?, ?)""",
                    consent.id(),
                    duty.principal(),
                    file.id(),
                    consent.receivers().iterator().next(),
                    consent.topics().iterator().next());
        });
        expect(came, world.mayOpen(duty, file.id()), "note a consent");
        if (came) {
            world.consents.add(consent);
        }
    }

    private void withdraw(Duty duty) throws SQLException {
        if (world.consents.isEmpty()) {
            return;
        }
        var consent = one(world.consents);
        var rows = new int[1];
        var came = database.lets(
                WalkEyes.context(duty),
                () -> rows[0] = database.update(
                        "update disclosure.consent set withdrawn_at = now() where id = ?", consent.id()));
        var again = world.withdrawn.contains(consent.id());
        expect(came && rows[0] == 1, !again && world.mayOpen(duty, consent.file()), "withdraw");
        if (rows[0] == 1) {
            world.withdrawn.add(consent.id());
        }
    }

    private void disclose(Duty duty) throws SQLException {
        if (world.sections.isEmpty() || world.consents.isEmpty()) {
            return;
        }
        var first = one(world.sections);
        var others = world.sections.stream()
                .filter(section -> rarely() || section.entry().equals(first.entry()))
                .limit(2)
                .collect(Collectors.toSet());
        others.add(first);
        var consent = rarely() ? one(world.consents) : consentFor(first);
        var byConsent = random.nextInt(4) > 0;
        var receiver =
                rarely() ? one(principals) : consent.receivers().iterator().next();
        var decision = new Decision(
                uuid(),
                first.file(),
                duty.principal(),
                receiver,
                others.stream().map(Section::id).collect(Collectors.toSet()));
        var stale = rarely() && !world.decisions.isEmpty();
        var receipt = uuid();
        var delivered = stale ? one(world.decisions).id() : decision.id();
        var came = database.lets(WalkEyes.context(duty), () -> {
            database.update(
                    """
                    insert into disclosure.decision (id, principal_id, file_id, entry_id, receiver, verdict, rule, source,
                      basis, consent_id, reason, decided_by, decider_name, decider_title, decided_at, receipt_id)
                    values (?, ?, ?, ?, ?, 'permitted', 'r', 's', ?, ?, 'x', ?, 'x', 'x', now(), ?)""",
                    decision.id(),
                    duty.principal(),
                    decision.file(),
                    first.entry(),
                    receiver,
                    byConsent ? "CONSENT" : "OSL_26_9",
                    consent.id(),
                    WalkEyes.STAFF.value(),
                    receipt);
            for (var section : decision.sections()) {
                database.update(
                        "insert into disclosure.decision_section values (?, ?, ?, ?, 'x')",
                        decision.id(),
                        duty.principal(),
                        decision.file(),
                        section);
            }
            database.update("select disclosure.deliver(?, ?)", delivered, receipt);
        });
        expect(came, !stale && lawful(duty, first, others, receiver, byConsent, consent), "disclose");
        if (came) {
            world.decisions.add(decision);
            world.incoming.put(receipt, receiver);
        }
    }

    private boolean lawful(
            Duty duty, Section first, Set<Section> sections, String receiver, boolean byConsent, Consent consent) {
        return world.mayOpen(duty, first.file())
                && !receiver.equals(duty.principal())
                && sections.stream().allMatch(section -> section.entry().equals(first.entry()))
                && (!byConsent
                        || (consent.file().equals(first.file())
                                && consent.current()
                                && !world.withdrawn.contains(consent.id())
                                && consent.receivers().contains(receiver)
                                && sections.stream()
                                        .allMatch(s -> consent.topics().contains(s.topic()))));
    }

    private Consent consentFor(Section section) {
        return world.consents.stream()
                .filter(consent -> consent.file().equals(section.file())
                        && consent.topics().contains(section.topic())
                        && !consent.receivers().contains(section.principal()))
                .findFirst()
                .orElseGet(() -> one(world.consents));
    }

    private void bind(Duty duty) throws SQLException {
        if (world.incoming.isEmpty()) {
            return;
        }
        var copy = one(List.copyOf(new TreeMap<>(world.incoming).keySet()));
        var file = one(world.files);
        var rows = new int[1];
        var came = database.lets(
                WalkEyes.context(duty),
                () -> rows[0] = database.update(
                        "update disclosure.incoming set file_id = ?, bound_at = now() where id = ?", file.id(), copy));
        var sees = eyes.receives(duty, copy);
        expect(came, !sees || world.mayOpen(duty, file.id()), "bind a copy");
        expect(rows[0] == 1, sees && world.mayOpen(duty, file.id()), "bind a copy that is one's own");
        if (rows[0] == 1) {
            world.bound.put(copy, file.id());
        }
    }

    private void link(Duty duty) throws SQLException {
        if (world.files.isEmpty()) {
            return;
        }
        var file = one(world.files);
        var linked = world.accounts.values().stream().anyMatch(files -> files.contains(file.id()));
        var account = uuid();
        var hash = uuid().toString();
        var came = database.lets(
                WalkEyes.context(duty),
                () -> database.update("""
                insert into portal.invitation (id, principal_id, file_id, code_hash, made_at, made_by, expires_at)
                values (?, ?, ?, ?, now(), ?, now())""", uuid(), file.principal(), file.id(), hash, duty.assignment()));
        expect(came, world.mayOpen(duty, file.id()), "invite");
        if (came && !linked) {
            var used = database.lets(new LinkHolder(hash), () -> {
                database.update("insert into portal.account values (?, now())", account);
                database.update(
                        "insert into portal.link values (?, ?, ?, now())", account, file.principal(), file.id());
            });
            expect(used, true, "link an account");
            world.accounts.put(account, Set.of(file.id()));
        }
    }

    private void expect(boolean came, boolean may, String act) {
        if (came != may && wrong.isEmpty()) {
            wrong = "%s: the database %s, the model %s"
                    .formatted(act, came ? "lets" : "refuses", may ? "lets" : "refuses");
        }
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
