package se.minimaria.security;

import java.util.LinkedHashMap;
import java.util.Map;
import se.minimaria.security.SealAttempts.Attempt;

/** What nobody may do with a contact: say that somebody at work took it down, or undo what others have said of it. */
final class ContactAttempts {

    private ContactAttempts() {}

    static Map<String, Attempt> all() {
        var all = new LinkedHashMap<String, Attempt>();
        all.put(
                "visitor registers a call as somebody at work",
                new Attempt("visitor", registered("kommun-8001", SpecimenRows.ASSIGNMENT)));
        all.put(
                "team registers a call in a colleague's name",
                new Attempt("team", registered(SpecimenRows.PRINCIPAL, SpecimenRows.ADMINISTRATION)));
        all.put(
                "holder of words says for whose sake they wrote",
                new Attempt("words", "update contact.thread set concern = 'relative'"));
        all.put(
                "holder of words takes back that there is danger",
                new Attempt(
                        "words", "update contact.thread set alarm = true; update contact.thread set alarm = false"));
        all.put("holder of words reads the tasks", new Attempt("words", "select 1 from contact.task"));
        all.put(
                "colleague ends a task in somebody else's name",
                new Attempt(
                        "colleague",
                        "update contact.task set done_at = now(), outcome = 'x', done_by = '%s'"
                                .formatted(SpecimenRows.ADMINISTRATION)));
        return all;
    }

    private static String registered(String principal, String by) {
        return """
                insert into contact.thread (id, principal_id, clinic, form_key_hash, created_at, last_message_at,
                  answer_due_at, expires_at, way, registered_by, registered_at)
                values (gen_random_uuid(), '%s', 'falun', gen_random_uuid()::text, now(), now(), now(), now(), 'phone',
                  '%s', now())""".formatted(principal, by);
    }
}
