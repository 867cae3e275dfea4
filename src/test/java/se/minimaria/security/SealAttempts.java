package se.minimaria.security;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    private final TestDatabase database;

    SealAttempts(TestDatabase database) {
        this.database = database;
    }

    /** The attempts that came through. */
    List<String> through() throws SQLException {
        var through = new ArrayList<String>();
        try (var laid = new LaidOut(database, SealMatrix.team())) {
            through.addAll(through(laid, atOnce(laid.specimens())));
            try (var statement = laid.superuser().createStatement()) {
                for (var sql : SIGNED_LONG_AGO) {
                    statement.execute(sql + " where principal_id = '" + SpecimenRows.PRINCIPAL + "'");
                }
            }
            through.addAll(through(laid, afterwards(laid.specimens())));
        }
        return through;
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

    private record Attempt(String role, String sql) {}

    private static Map<String, Attempt> atOnce(SpecimenRows specimens) throws SQLException {
        var all = new LinkedHashMap<String, Attempt>();
        all.put("holder of words sets a priority", words("update contact.thread set priority = 'acute'"));
        all.put("holder of words keeps other words", words("update contact.thread set code_hash = 'x'"));
        all.put("holder of words changes an offer", words("update contact.offer set starts_at = now()"));
        all.put("holder of words says that they came", words("update booking.attendance set outcome = 'came'"));
        all.put(
                "holder of words changes the file of a visit",
                words("update booking.attendance set file_id = gen_random_uuid()"));
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
        var context = role.equals(STRANGER)
                ? new SignedIn(new StaffId(UUID.fromString(SpecimenRows.STAFF)))
                : Objects.requireNonNull(SealMatrix.roles().get(role));
        return new Who(role, SealMatrix.APPLICATION, context);
    }
}
