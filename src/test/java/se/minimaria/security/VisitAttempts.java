package se.minimaria.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.security.SealAttempts.Attempt;

/** What nobody may do with a visit and the keys to it: take a time that is not one's own, and go on after the visit. */
final class VisitAttempts {

    static final String GUARDIAN = "guardian's key";
    static final LinkHolder GUARDIANS_KEY = new LinkHolder("hash-of-a-guardians-key");

    /** A guardian's key to the same visit. */
    static final List<String> BESIDE =
            List.of("""
            insert into visit.pass (id, principal_id, attendance_id, part, secret_hash, sealed_link, sealed_pin, channel,
              sealed_address, language, shared_phone, called, made_at, ends_at)
            values (gen_random_uuid(), '%s', '%s', 'guardian', '%s', 'x', 'x', 'sms', 'x', 'sv', false, 'x', now(),
              '2999-01-01T00:00:00Z')""".formatted(SpecimenRows.PRINCIPAL, SpecimenRows.THREAD, GUARDIANS_KEY.linkHash()));

    static final List<String> END = List.of("update visit.pass set ends_at = now() - interval '1 second'");

    private static final String LATE = "update booking.attendance set late_minutes = 5, late_said_at = now()";

    private static final String MOVED = """
            insert into booking.move_mark (id, principal_id, attendance_id, from_appointment, to_appointment, moved_at)
            values (gen_random_uuid(), '%s', '%s', '%s', '%s', now())""".formatted(
                    SpecimenRows.PRINCIPAL, SpecimenRows.THREAD, SpecimenRows.APPOINTMENT, SealAttempts.ELSEWHERE);

    private VisitAttempts() {}

    static Map<String, Attempt> all() {
        var all = new LinkedHashMap<String, Attempt>();
        all.put(
                "holder of words attends with a principal that they do not meet",
                attends("kommun-8002", SpecimenRows.APPOINTMENT));
        all.put(
                "holder of words attends a time that they do not keep",
                attends(SpecimenRows.PRINCIPAL, SealAttempts.ELSEWHERE));
        all.put(
                "holder of words keeps a time with a principal that they would not meet",
                keeps("words", "kommun-8002", SpecimenRows.WORDS));
        all.put(
                "holder of words reads a guardian's key",
                new Attempt("words", "select 1 from visit.pass where part = 'guardian'"));
        all.put("holder of words invites a guardian", invites());
        all.put("key reads a guardian's key", key("select 1 from visit.pass where part = 'guardian'"));
        all.put("key gives the visit a file", key("update booking.attendance set file_id = gen_random_uuid()"));
        all.put("key gives the visit a name", key("update booking.attendance set alias = 'x'"));
        all.put("key says that its holder came", key("update booking.attendance set outcome = 'came'"));
        all.put(
                "key moves the visit to a time that it does not keep",
                key("update booking.attendance set appointment_id = '" + SealAttempts.ELSEWHERE + "'"));
        all.put("key keeps a time with another principal", keeps("key", "kommun-8002", SpecimenRows.KEY));
        all.put("key keeps a time in another's name", keeps("key", SpecimenRows.PRINCIPAL, "another"));
        all.put(GUARDIAN + " reads another's key", guardian("select 1 from visit.pass where part = 'self'"));
        all.put(GUARDIAN + " says that they are late", guardian(LATE));
        all.put(GUARDIAN + " marks a move", guardian(MOVED));
        all.put(GUARDIAN + " keeps a time", keeps(GUARDIAN, SpecimenRows.PRINCIPAL, GUARDIANS_KEY.linkHash()));
        all.put(
                "team takes a person's own key back",
                new Attempt("team", "delete from visit.pass where part = 'self'"));
        all.put("job ends a key before its time", new Attempt("own job", "delete from visit.pass where part = 'self'"));
        return all;
    }

    static Map<String, Attempt> afterTheVisit() {
        var all = new LinkedHashMap<String, Attempt>();
        var who = "key that has ended ";
        all.put(who + "reads the visit", key("select 1 from booking.attendance"));
        all.put(who + "reads itself", key("select 1 from visit.pass"));
        all.put(who + "hushes itself", key("update visit.pass set hushed_at = now()"));
        all.put(who + "changes the visit", key(LATE));
        all.put(who + "marks a move", key(MOVED));
        all.put(who + "keeps a time", keeps("key", SpecimenRows.PRINCIPAL, SpecimenRows.KEY));
        return all;
    }

    private static Attempt attends(String principal, String appointment) {
        return new Attempt("words", """
                insert into booking.attendance (id, principal_id, appointment_id, holder_hash, created_at)
                values (gen_random_uuid(), '%s', '%s', '%s', now())""".formatted(principal, appointment, SpecimenRows.WORDS));
    }

    private static Attempt keeps(String role, String principal, String hash) {
        return new Attempt(role, """
                insert into booking.hold (appointment_id, principal_id, holder_hash)
                values ('%s', '%s', '%s')""".formatted(SealAttempts.ELSEWHERE, principal, hash));
    }

    private static Attempt invites() {
        return new Attempt("words", """
                insert into visit.pass (id, principal_id, attendance_id, part, secret_hash, sealed_link, sealed_pin,
                  channel, sealed_address, language, shared_phone, called, made_at)
                values (gen_random_uuid(), '%s', '%s', 'guardian', 'y', 'x', 'x', 'sms', 'x', 'sv', false, 'x', now())""".formatted(SpecimenRows.PRINCIPAL, SpecimenRows.THREAD));
    }

    private static Attempt key(String sql) {
        return new Attempt("key", sql);
    }

    private static Attempt guardian(String sql) {
        return new Attempt(GUARDIAN, sql);
    }
}
