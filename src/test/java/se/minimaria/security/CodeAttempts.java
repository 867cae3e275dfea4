package se.minimaria.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.minimaria.security.SealAttempts.Attempt;

/** What nobody may do with a one-time code: make one in another's name, or go on with one that has ended. */
final class CodeAttempts {

    /** Ways in which a one-time code comes to its end. */
    static final Map<String, String> ENDED = Map.of(
            "used", "used_at = now()",
            "replaced", "replaced_at = now()",
            "expired", "expires_at = now() - interval '1 second'");

    private CodeAttempts() {}

    /** Ends the codes of the specimens. */
    static List<String> end(String how) {
        return List.of("update portal.invitation set " + how, "update staff.setup_code set " + how);
    }

    static Map<String, Attempt> inAnothersName() {
        var all = new LinkedHashMap<String, Attempt>();
        all.put("team invites in a colleague's name", invites(SpecimenRows.PRINCIPAL, SpecimenRows.ADMINISTRATION));
        all.put("team invites in another's store", invites("kommun-8002", SpecimenRows.ASSIGNMENT));
        all.put(
                "administrator takes up a code that was replaced",
                new Attempt("administrator", "update staff.setup_code set replaced_at = null"));
        return all;
    }

    private static Attempt invites(String principal, String assignment) {
        return new Attempt("team", """
                insert into portal.invitation (id, principal_id, file_id, code_hash, made_at, made_by, expires_at)
                values (gen_random_uuid(), '%s', '%s', gen_random_uuid()::text, now(), '%s', now() + interval '1 day')""".formatted(principal, SpecimenRows.FILE, assignment));
    }

    static Map<String, Attempt> after(String how) {
        var all = new LinkedHashMap<String, Attempt>();
        var who = "whoever has a code that is " + how;
        all.put(who + " takes it up again", invited("update portal.invitation set used_at = null"));
        all.put(who + " uses it", invited("update portal.invitation set used_at = now()"));
        all.put(who + " reads the thread", invited("select 1 from contact.thread"));
        all.put(who + " ends the words", invited("update contact.thread set code_hash = null"));
        all.put(who + " reads whose file it is", invited("select 1 from portal.link"));
        all.put(who + " begins an account", invited("insert into portal.account values (gen_random_uuid(), now())"));
        all.put(who + " links the file", invited("""
                insert into portal.link (account_id, principal_id, file_id, made_at)
                values (gen_random_uuid(), '%s', '%s', now())""".formatted(SpecimenRows.PRINCIPAL, SpecimenRows.FILE)));
        for (var set : List.of(
                "credential set password_hash = 'x'",
                "member set account_since = now()",
                "assignment set paused_at = now()")) {
            all.put(who + " writes " + set, invited("update staff." + set));
        }
        if (!how.equals("expired")) {
            all.put(
                    who + " makes it a new one",
                    invited("update staff.setup_code set replaced_at = null, used_at = now()"));
            all.put(
                    "administrator takes up a code that is " + how,
                    new Attempt("administrator", "update staff.setup_code set used_at = null, replaced_at = null"));
        }
        return all;
    }

    private static Attempt invited(String sql) {
        return new Attempt("invited", sql);
    }
}
