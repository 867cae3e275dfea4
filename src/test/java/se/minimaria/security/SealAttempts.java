package se.minimaria.security;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SignedIn;
import se.minimaria.access.StaffId;
import se.minimaria.platform.TestDatabase;
import se.minimaria.security.LaidOut.Who;

/**
 * What nobody may do although they may do something like it at the same row: the letters of {@link SealMatrix} are too
 * coarse to tell. Each attempt is made by somebody who reaches the row.
 */
final class SealAttempts {

    /** What is older than the transaction that tries. */
    private static final List<String> SIGNED_LONG_AGO = List.of(
            "update disclosure.consent set xid = '3'",
            "update disclosure.decision set xid = '3'",
            "update record.entry set xid = '3'",
            "update record.draft set signed_as = gen_random_uuid()");

    /** Somebody signed in who has no password of their own. */
    private static final String STRANGER = "signed in without a password";

    /** A colleague who came in for some hours. */
    private static final String RESCUER = "colleague in an emergency";

    private static final OnDuty IN_EMERGENCY =
            SealMatrix.colleague(UUID.fromString("0190f000-0000-7000-8000-00000000911a"));

    /** A section of another file in another store, somebody else's assignment, and a time that somebody else took. */
    static final String ELSEWHERE = "0190f000-0000-7000-8000-0000000e15e5";

    private static final List<String> BESIDE = List.of(
            """
            insert into record.section (id, principal_id, file_id, entry_id, position, heading, topic, about, body)
            values ('%s', 'kommun-8002', gen_random_uuid(), gen_random_uuid(), 0, 'x', 'x', 'SUBJECT_ONLY', 'x')""".formatted(ELSEWHERE),
            """
            insert into disclosure.decision_section (decision_id, principal_id, file_id, section_id, heading)
            values ('%s', '%s', '%s', '%s', 'x')""".formatted(SpecimenRows.THREAD, SpecimenRows.PRINCIPAL, SpecimenRows.FILE, ELSEWHERE),
            """
            insert into person.participation (id, principal_id, file_id, assignment_id, kind, reason, since, until)
            values (gen_random_uuid(), '%s', '%s', '%s', 'emergency', 'specimen', now(), now() + interval '2 hours')""".formatted(SpecimenRows.PRINCIPAL, SpecimenRows.FILE, IN_EMERGENCY.assignment()),
            """
            insert into staff.assignment (id, member_id, principal_id, role, valid_from)
            values ('%s', gen_random_uuid(), '%s', 'head', '2025-09-01')""".formatted(ELSEWHERE, SpecimenRows.PRINCIPAL),
            """
            insert into booking.appointment select '%s', clinic, mode, staff_id, assignment_id, starts_at, ends_at, state,
              held_until, created_at from booking.appointment where id = '%s'""".formatted(ELSEWHERE, SpecimenRows.APPOINTMENT));

    /** The same section, but it was not let through. */
    private static final String STOPPED = """
            update disclosure.decision set verdict = 'refused', rule = 'no-consent', basis = null, receipt_id = null""";

    private static final Attempt STOPPED_SECTION =
            new Attempt("the person", "select 1 from record.section where id = '" + SpecimenRows.THREAD + "'");

    /** Goes by an index past every policy and comes upon no row. */
    private static final String IS_THERE = """
            set local enable_seqscan = off;
            select 1 from person.client_file where principal_id = 'kommun-8002' and number = 'absent'""";

    private final TestDatabase database;

    SealAttempts(TestDatabase database) {
        this.database = database;
    }

    /** The attempts that came through. */
    List<String> through() throws SQLException {
        var through = new ArrayList<String>();
        try (var laid = new LaidOut(database, SealMatrix.team(), Plot.FILED)) {
            laid.beside(BESIDE);
            through.addAll(through(laid, atOnce(laid.specimens())));
            through.addAll(through(laid, care(laid.specimens())));
            laid.beside(VisitAttempts.BESIDE);
            through.addAll(through(laid, VisitAttempts.all()));
            through.addAll(afterEnd(laid));
            through.addAll(withoutContext(laid));
            through.addAll(through(laid, CodeAttempts.inAnothersName()));
            through.addAll(through(laid, ContactAttempts.all()));
            through.addAll(through(laid, ReferralAttempts.all()));
            for (var ended : CodeAttempts.ENDED.entrySet()) {
                var before = laid.superuser().setSavepoint();
                laid.beside(CodeAttempts.end(ended.getValue()));
                through.addAll(through(laid, CodeAttempts.after(ended.getKey())));
                laid.superuser().rollback(before);
            }
            var before = laid.superuser().setSavepoint();
            laid.beside(List.of(STOPPED));
            through.addAll(through(laid, Map.of("person reads a section that was stopped", STOPPED_SECTION)));
            laid.superuser().rollback(before);
            laid.beside(SIGNED_LONG_AGO.stream()
                    .map(sql -> sql + " where principal_id = '" + SpecimenRows.PRINCIPAL + "'")
                    .toList());
            through.addAll(through(laid, afterwards(laid.specimens())));
        }
        return through;
    }

    /** What a key to a visit still opens when the visit has been. */
    private static List<String> afterEnd(LaidOut laid) throws SQLException {
        var before = laid.superuser().setSavepoint();
        laid.beside(VisitAttempts.END);
        var through = through(laid, VisitAttempts.afterTheVisit());
        laid.superuser().rollback(before);
        return through;
    }

    /** Whoever has no context that holds learns nothing, not even that there is nothing. */
    private static List<String> withoutContext(LaidOut laid) throws SQLException {
        var answered = new ArrayList<String>();
        for (var setting : laid.settingsThatDoNotHold().entrySet()) {
            for (var table : laid.tables()) {
                if (laid.answers(setting.getValue(), "select 1 from " + table)) {
                    answered.add("%s is answered %s".formatted(table, setting.getKey()));
                }
            }
            if (laid.answers(setting.getValue(), IS_THERE)) {
                answered.add("that a number is nobody's is answered " + setting.getKey());
            }
        }
        return answered;
    }

    private static List<String> through(LaidOut laid, Map<String, Attempt> attempts) throws SQLException {
        var through = new ArrayList<String>();
        for (var attempt : attempts.entrySet()) {
            if (laid.came(who(attempt.getValue().role()), attempt.getValue().sql())) {
                through.add(attempt.getKey());
            }
        }
        return through;
    }

    record Attempt(String role, String sql) {}

    private static Map<String, Attempt> atOnce(SpecimenRows specimens) throws SQLException {
        var all = new LinkedHashMap<String, Attempt>();
        all.put("holder of words sets a priority", words("update contact.thread set priority = 'acute'"));
        all.put("holder of words keeps other words", words("update contact.thread set code_hash = 'x'"));
        all.put("holder of words changes an offer", words("update contact.offer set starts_at = now()"));
        all.put("holder of words says that they came", words("update booking.attendance set outcome = 'came'"));
        all.put(
                "holder of words changes the file of a visit",
                words("update booking.attendance set file_id = gen_random_uuid()"));
        all.put(
                "invited colleague takes somebody else's assignment",
                new Attempt(
                        "invited",
                        "update staff.assignment set member_id = '%s' where id = '%s'"
                                .formatted(SpecimenRows.MEMBER, ELSEWHERE)));
        all.put("invited person keeps words", new Attempt("invited", "update contact.thread set code_hash = 'x'"));
        all.put(
                "invited person moves the invitation to another file",
                new Attempt("invited", "update portal.invitation set file_id = gen_random_uuid()"));
        for (var role : List.of("another person", "colleague", "other authority", "other's job", "invited")) {
            all.put(
                    role + " takes back a yes",
                    new Attempt(role, "update disclosure.consent set withdrawn_at = now()"));
        }
        all.put(
                "colleague unbinds a copy",
                new Attempt(
                        "colleague",
                        "update disclosure.incoming set file_id = null, bound_at = null, bound_by = null"));
        all.put(
                "team binds a copy to a file that is not theirs",
                new Attempt("team", "update disclosure.incoming set file_id = gen_random_uuid()"));
        all.put(
                "team protects a person in somebody else's name",
                new Attempt(
                        "team",
                        specimens
                                .anotherLike("person.protection_mark")
                                .replace(SpecimenRows.STAFF, SpecimenRows.MEMBER)));
        all.put(
                "signed in gives their password to another member",
                new Attempt("signed in", "update staff.credential set member_id = gen_random_uuid()"));
        all.put(
                "signed in takes another's password",
                new Attempt(STRANGER, "update staff.credential set member_id = '" + SpecimenRows.STAFF + "'"));
        all.put(
                "team leaves two codes of one file alive",
                new Attempt(
                        "team",
                        specimens.anotherLike("portal.invitation").replace(SpecimenRows.LINK, "newer")
                                + "; update portal.invitation set used_at = now() where code_hash = '"
                                + SpecimenRows.LINK + "' and replaced_at is null"));
        all.put(
                "team puts a section into another's store",
                new Attempt(
                        "team",
                        specimens.anotherLike("record.section").replace(SpecimenRows.PRINCIPAL, "kommun-8002")));
        return all;
    }

    /** What lies between taking part for some hours, taking part, and another's care. */
    private static Map<String, Attempt> care(SpecimenRows specimens) throws SQLException {
        var all = new LinkedHashMap<String, Attempt>();
        all.put(
                "person reads a section of another file that a decision in their own names",
                new Attempt("the person", "select 1 from record.section where id = '" + ELSEWHERE + "'"));
        all.put(
                "colleague reads why somebody came in",
                new Attempt("colleague", "select 1 from person.participation where kind = 'emergency'"));
        all.put(RESCUER + " joins the team", new Attempt(RESCUER, """
                insert into person.participation (id, principal_id, file_id, assignment_id, kind, since)
                values (gen_random_uuid(), '%s', '%s', '%s', 'team', now())""".formatted(
                        SpecimenRows.PRINCIPAL, SpecimenRows.FILE, IN_EMERGENCY.assignment())));
        all.put(
                RESCUER + " ends another's part in the care",
                new Attempt(RESCUER, "update person.participation set until = now() where kind = 'team'"));
        all.put(
                RESCUER + " opens the file to a clinic",
                new Attempt(RESCUER, "update person.client_file set open_to_clinic = true, clinic = 'falun'"));
        all.put(
                RESCUER + " makes a code for the file",
                new Attempt(
                        RESCUER,
                        specimens
                                .anotherLike("portal.invitation")
                                .replace(SpecimenRows.LINK, "newer")
                                .replace(
                                        SpecimenRows.ASSIGNMENT,
                                        IN_EMERGENCY.assignment().toString())));
        all.put("team chooses the number of a file", new Attempt("team", """
                %s; select 1 from person.client_file where number = 'chosen'""".formatted(
                        specimens.anotherLike("person.client_file").replace("'specimen'", "'chosen'"))));
        for (var role : List.of("other authority", "other's job", "words", "invited", "visitor")) {
            all.put(
                    role + " makes room in the log",
                    new Attempt(
                            role, "select access.prepare_log('" + SpecimenRows.PRINCIPAL + "', date '2031-01-01')"));
        }
        return all;
    }

    private static Map<String, Attempt> afterwards(SpecimenRows specimens) throws SQLException {
        var all = new LinkedHashMap<String, Attempt>();
        all.put("team changes a signed note", new Attempt("team", "update record.draft set sections = '[]'"));
        all.put("team throws a signed note away", new Attempt("team", "delete from record.draft"));
        all.put("team widens a yes", new Attempt("team", specimens.anotherLike("disclosure.consent_scope")));
        all.put("team adds to a decision", new Attempt("team", specimens.anotherLike("disclosure.decision_section")));
        all.put("team adds to a signed entry", new Attempt("team", specimens.anotherLike("record.section")));
        return all;
    }

    private static Attempt words(String sql) {
        return new Attempt("words", sql);
    }

    private static Who who(String role) {
        var context = switch (role) {
            case STRANGER -> new SignedIn(new StaffId(UUID.fromString(SpecimenRows.STAFF)));
            case RESCUER -> IN_EMERGENCY;
            case VisitAttempts.GUARDIAN -> VisitAttempts.GUARDIANS_KEY;
            default -> Objects.requireNonNull(SealMatrix.roles().get(role));
        };
        return new Who(role, SealMatrix.APPLICATION, context);
    }
}
