package se.minimaria.security;

import java.util.LinkedHashMap;
import java.util.Map;
import se.minimaria.security.SealAttempts.Attempt;

/** What nobody may do with a referral: read more than what was told, say who registered it, or go where no referral goes. */
final class ReferralAttempts {

    private ReferralAttempts() {}

    static Map<String, Attempt> all() {
        var all = new LinkedHashMap<String, Attempt>();
        for (var table : new String[] {"referral", "letter", "step", "youth_answer", "enclosure"}) {
            all.put(
                    "holder of a receipt reads the referral's " + table,
                    new Attempt("invited", "select 1 from referral." + table));
        }
        all.put("holder of another link reads what was told", new Attempt("key", "select 1 from referral.told"));
        all.put(
                "visitor registers a referral as somebody at work",
                new Attempt("visitor", arrival("letter", "'" + SpecimenRows.ASSIGNMENT + "'", "'x'")));
        all.put(
                "team registers a referral in a colleague's name",
                new Attempt("team", arrival("letter", "'" + SpecimenRows.ADMINISTRATION + "'", "'x'")));
        all.put(
                "team takes a step in a colleague's name",
                new Attempt("team", step("received", SpecimenRows.ADMINISTRATION)));
        all.put("team notes a yes in a colleague's name", new Attempt("team", """
                        insert into referral.youth_answer (id, principal_id, referral_id, answer, noted_at, noted_by,
                          noter_name)
                        values (gen_random_uuid(), '%s', '%s', 'yes', now(), '%s', 'x')""".formatted(
                        SpecimenRows.PRINCIPAL, SpecimenRows.THREAD, SpecimenRows.ADMINISTRATION)));
        all.put(
                "own job puts other words beside a step",
                new Attempt("own job", "update referral.step set words = 'x'"));
        return all;
    }

    private static String arrival(String way, String by, String name) {
        return """
                insert into referral.referral (id, principal_id, direction, kind, clinic, way, arrived_at, sender,
                  answer_due_at, knows, registered_by, registrar_name)
                values (gen_random_uuid(), '%s', 'in', 'ordinary', 'falun', '%s', now(), 'school', now(), 'yes', %s, %s)""".formatted(SpecimenRows.PRINCIPAL, way, by, name);
    }

    private static String step(String state, String by) {
        return """
                insert into referral.step (id, principal_id, referral_id, direction, nr, state, at, taken_by, taker_name)
                values (gen_random_uuid(), '%s', '%s', 'in', 2, '%s', now(), '%s', 'x')""".formatted(SpecimenRows.PRINCIPAL, SpecimenRows.THREAD, state, by);
    }
}
