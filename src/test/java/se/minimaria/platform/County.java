package se.minimaria.platform;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The synthetic county as a test sees it: how far it has come, and what is in it when ids are left out. */
final class County {

    private static final Map<String, String> CONTENT = Map.of(
            "files", """
                    select concat_ws('|', f.principal_id, f.number, f.given_name, f.family_name, f.birth_date, f.birth_year,
                      f.legal_sex, f.home_municipality, f.protection, f.relative, f.clinic, f.opened_at, f.opened_by,
                      (select i.value from person.identifier i where i.file_id = f.id and i.valid_to is null),
                      (select count(*) from person.participation p where p.file_id = f.id)) as line
                    from person.client_file f""",
            "visits", """
                    select concat_ws('|', b.principal_id, a.clinic, a.mode, a.state, a.starts_at, b.outcome, b.alias,
                      f.given_name, f.family_name, m.given_name, m.family_name) as line
                    from booking.attendance b join booking.appointment a on a.id = b.appointment_id
                      join staff.member m on m.id = a.staff_id left join person.client_file f on f.id = b.file_id""",
            "entries", """
                    select concat_ws('|', e.principal_id, e.kind, e.occurred_at, e.author_name, e.author_title, e.signed_at,
                      f.given_name, f.family_name) as line
                    from record.entry e join person.client_file f on f.id = e.file_id""",
            "threads", """
                    select concat_ws('|', t.principal_id, t.clinic, t.created_at, t.last_message_at, t.priority, t.triage,
                      t.alias, (select string_agg(m.author || m.sent_at || m.body, '|' order by m.sent_at)
                        from contact.message m where m.thread_id = t.id)) as line
                    from contact.thread t
                    where t.created_at < (select until from demo.run)""",
            "consents", """
                    select (to_jsonb(c) - array['id', 'file_id', 'recorded_by', 'xid'])::text || (
                      select string_agg(s.receiver || s.topic, '|' order by s.receiver, s.topic)
                      from disclosure.consent_scope s where s.consent_id = c.id) as line
                    from disclosure.consent c""",
            "disclosures", """
                    select concat_ws('|', d.principal_id, d.receiver, d.verdict, d.rule, d.basis, d.decider_name,
                      f.given_name, f.family_name) as line
                    from disclosure.decision d join person.client_file f on f.id = d.file_id""",
            "steps", "select unit || ' ' || name as line from demo.step",
            "open drafts", "select 'draft' as line from record.draft where signed_as is null");

    private County() {}

    static boolean isFull(Path data) throws SQLException {
        return "true".equals(one(data, "select finished::text from demo.run"));
    }

    static int steps(Path data) throws SQLException {
        return Integer.parseInt(one(data, "select count(*) from demo.step"));
    }

    /** For each kind of thing, how many there are and a digest of all, in no particular order. */
    static Map<String, String> content(Path data) throws SQLException {
        var content = new LinkedHashMap<String, String>();
        content.put("units", one(data, "select units || ' until ' || until from demo.run"));
        for (var kind : CONTENT.entrySet()) {
            content.put(
                    kind.getKey(),
                    one(
                            data,
                            "select count(*) || ' ' || coalesce(md5(string_agg(line, e'\\n' order by line)), '') from (%s) x"
                                    .formatted(kind.getValue())));
        }
        return content;
    }

    private static String one(Path data, String question) throws SQLException {
        try (var connection = TestDatabase.at(data).asSuperuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
