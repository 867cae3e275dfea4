package se.minimaria.security;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.security.WalkWorld.Consent;
import se.minimaria.security.WalkWorld.Decision;
import se.minimaria.security.WalkWorld.Duty;
import se.minimaria.security.WalkWorld.Section;

/** The steps of the walk that let something out: consents, disclosures, bound copies and a young person's own account. */
final class WalkDisclosures {

    private final WalkChance chance;
    private final WalkDatabase database;
    private final WalkWorld world;
    private final List<String> principals;
    private final WalkEyes eyes;
    private final WalkVerdict verdict;

    WalkDisclosures(
            WalkChance chance,
            WalkDatabase database,
            WalkWorld world,
            List<String> principals,
            WalkEyes eyes,
            WalkVerdict verdict) {
        this.chance = chance;
        this.database = database;
        this.world = world;
        this.principals = principals;
        this.eyes = eyes;
        this.verdict = verdict;
    }

    void consent(Duty duty) throws SQLException {
        if (world.files.isEmpty()) {
            return;
        }
        var file = chance.one(world.files);
        var consent = new Consent(
                chance.uuid(),
                file.id(),
                duty.principal(),
                Set.of(chance.one(principals)),
                Set.of(chance.one(SealWalk.TOPICS)),
                !chance.rarely());
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
        verdict.expect(came, world.mayOpen(duty, file.id()), "note a consent");
        if (came) {
            world.consents.add(consent);
        }
    }

    void withdraw(Duty duty) throws SQLException {
        if (world.consents.isEmpty()) {
            return;
        }
        var consent = chance.one(world.consents);
        var rows = new int[1];
        var came = database.lets(
                WalkEyes.context(duty),
                () -> rows[0] = database.update(
                        "update disclosure.consent set withdrawn_at = now() where id = ?", consent.id()));
        var again = world.withdrawn.contains(consent.id());
        verdict.expect(came && rows[0] == 1, !again && world.mayOpen(duty, consent.file()), "withdraw");
        if (rows[0] == 1) {
            world.withdrawn.add(consent.id());
        }
    }

    void disclose(Duty duty) throws SQLException {
        if (world.sections.isEmpty() || world.consents.isEmpty()) {
            return;
        }
        var first = chance.one(world.sections);
        var others = world.sections.stream()
                .filter(section -> chance.rarely() || section.entry().equals(first.entry()))
                .limit(2)
                .collect(Collectors.toSet());
        others.add(first);
        var consent = chance.rarely() ? chance.one(world.consents) : consentFor(first);
        var byConsent = chance.below(4) > 0;
        var receiver = chance.rarely()
                ? chance.one(principals)
                : consent.receivers().iterator().next();
        var decision = new Decision(
                chance.uuid(),
                first.file(),
                duty.principal(),
                receiver,
                others.stream().map(Section::id).collect(Collectors.toSet()));
        var kept = chance.rarely();
        var stale = chance.rarely() && !world.decisions.isEmpty();
        var receipt = chance.uuid();
        var delivered = stale ? chance.one(world.decisions).id() : decision.id();
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
            if (!kept) {
                database.update("select disclosure.deliver(?, ?)", delivered, receipt);
            }
        });
        verdict.expect(
                came,
                kept
                        ? decidable(duty, first, others)
                        : !stale && lawful(duty, first, others, receiver, byConsent, consent),
                "disclose");
        if (came) {
            world.decisions.add(decision);
        }
        if (came && !kept) {
            world.incoming.put(receipt, receiver);
        }
    }

    /** A yes may be written down about sections of the file, whether it is lawful or not; only the door asks that. */
    private boolean decidable(Duty duty, Section first, Set<Section> sections) {
        return world.mayOpen(duty, first.file())
                && sections.stream().allMatch(section -> section.file().equals(first.file()));
    }

    private boolean lawful(
            Duty duty, Section first, Set<Section> sections, String receiver, boolean byConsent, Consent consent) {
        return world.mayOpen(duty, first.file())
                && !receiver.equals(duty.principal())
                && sections.stream().allMatch(section -> section.entry().equals(first.entry()))
                && WalkWorld.aboutThemselves(sections)
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
                .orElseGet(() -> chance.one(world.consents));
    }

    void bind(Duty duty) throws SQLException {
        if (world.incoming.isEmpty()) {
            return;
        }
        var copy = chance.one(List.copyOf(new TreeMap<>(world.incoming).keySet()));
        var file = chance.one(world.files);
        var rows = new int[1];
        var came = database.lets(
                WalkEyes.context(duty),
                () -> rows[0] = database.update(
                        "update disclosure.incoming set file_id = ?, bound_at = now() where id = ?", file.id(), copy));
        var sees = eyes.receives(duty, copy);
        verdict.expect(came, !sees || world.mayOpen(duty, file.id()), "bind a copy");
        verdict.expect(rows[0] == 1, sees && world.mayOpen(duty, file.id()), "bind a copy that is one's own");
        if (rows[0] == 1) {
            world.bound.put(copy, file.id());
        }
    }

    void link(Duty duty) throws SQLException {
        if (world.files.isEmpty()) {
            return;
        }
        var file = chance.one(world.files);
        var linked = world.accounts.values().stream().anyMatch(files -> files.contains(file.id()));
        var account = chance.uuid();
        var hash = chance.uuid().toString();
        var came = database.lets(
                WalkEyes.context(duty),
                () -> database.update("""
                insert into portal.invitation (id, principal_id, file_id, code_hash, made_at, made_by, expires_at)
                values (?, ?, ?, ?, now(), ?, now() + interval '1 day')""", chance.uuid(), file.principal(), file.id(), hash, duty.assignment()));
        verdict.expect(came, file.principal().equals(duty.principal()) && world.inTeam(duty, file.id()), "invite");
        if (came && !linked) {
            var used = database.lets(new LinkHolder(hash), () -> {
                database.update("insert into portal.account values (?, now())", account);
                database.update(
                        "insert into portal.link values (?, ?, ?, now())", account, file.principal(), file.id());
            });
            verdict.expect(used, true, "link an account");
            world.accounts.put(account, Set.of(file.id()));
        }
    }
}
