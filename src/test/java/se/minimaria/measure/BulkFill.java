package se.minimaria.measure;

import java.sql.Connection;
import java.sql.SQLException;
import se.minimaria.access.AccessContext.OnDuty;

/**
 * Fills one principal's store by direct SQL, past policies and triggers. People's names are put together from syllables,
 * and their numbers are reserve numbers of a range that the demo never reaches.
 */
final class BulkFill {

    static final int PERSONS = 100_000;
    static final int PARTICIPATIONS = 2_000;
    static final String MANY = "TUSEN";
    static final String FEW = "TIO";

    private static final String PEOPLE = """
            insert into person.client_file (id, principal_id, number, given_name, family_name, name_key, given_key,
              birth_year, clinic, opened_at, opened_by)
            select gen_random_uuid(), '{principal}', 'M' || g, given, family, lower(family || ' ' || given),
              lower(given || ' ' || family), 2004 + g % 10, 'falun', now() - g * interval '1 minute', 'staff'
            from (
              select g,
                (array['Al','Be','Ce','Da','El','Fi','Gu','He','Id','Jo'])[1 + (g / 1000) % 10]
                  || (array['va','nno','rik','sa','mi','ndra','lle','tta','von','lia'])[1 + (g / 10000) % 10] as given,
                (array['Prov','Test','Skiss','Fiktiv','Modell','Exempel','Fantasi','Utkast','Dikt','Sago'])[1 + g % 10]
                  || (array['berg','lund','gren','kvist','dal','holm','strand','fors','malm','vik'])[1 + (g / 10) % 10]
                  || (array['','son','man','are','ell','ius','ing','en','stam','back'])[1 + (g / 100) % 10] as family
              from generate_series(0, {persons} - 1) g) people""";

    private static final String NUMBERS = """
            insert into person.identifier (id, principal_id, file_id, kind, value, valid_from)
            select gen_random_uuid(), principal_id, id, 'reserve',
              'RN' || serial || substr('ABCDEFGHJKLMNPRSTUVWXYZ', serial % 23 + 1, 1), opened_at
            from (select *, 500000000 + substr(number, 2)::int as serial
                  from person.client_file where number ~ '^M[0-9]+$') f""";

    private static final String TEAM = """
            insert into person.participation (id, principal_id, file_id, assignment_id, kind, since, added_by)
            select gen_random_uuid(), principal_id, id, '{assignment}', 'team', opened_at, '{staff}'
            from person.client_file where number ~ '^M[0-9]+$' order by substr(number, 2)::int desc limit {team}""";

    private static final String HEAVY = """
            with file as (
              insert into person.client_file (id, principal_id, number, given_name, family_name, name_key, given_key,
                birth_year, clinic, opened_at, opened_by)
              values (gen_random_uuid(), '{principal}', '{number}', 'Mor', 'Mangord', 'mangord mor', 'mor mangord', 2008,
                'falun', now() - interval '2 years', 'staff')
              returning id, principal_id),
            team as (
              insert into person.participation (id, principal_id, file_id, assignment_id, kind, since, added_by)
              select gen_random_uuid(), principal_id, id, '{assignment}', 'team', now() - interval '2 years', '{staff}'
              from file),
            entries as (
              insert into record.entry (id, principal_id, file_id, kind, occurred_at, author_staff, author_assignment,
                author_name, author_title, signed_at)
              select gen_random_uuid(), principal_id, id, 'note', now() - g * interval '12 hours', '{staff}',
                '{assignment}', 'Ronja Exempelsson', 'NURSE', now() - g * interval '12 hours' + interval '1 hour'
              from file, generate_series(1, {entries}) g
              returning id, principal_id, file_id)
            insert into record.section (id, principal_id, file_id, entry_id, position, heading, topic, about, body)
            select gen_random_uuid(), principal_id, file_id, id, n, 'Samtal ' || n, 'SLEEP', 'SUBJECT_ONLY',
              repeat('Vi talade om sömn och om vad som går att göra åt den. ', 8)
            from entries, generate_series(0, 1) n""";

    private static final String COPIES = """
            with copies as (
              insert into disclosure.incoming (id, principal_id, from_principal, decision_id, given_name, family_name,
                protection, basis, source, sender_name, sender_title, occurred_at, arrived_at, file_id, bound_at, bound_by)
              select gen_random_uuid(), f.principal_id, 'kommun-2080', gen_random_uuid(), f.given_name, f.family_name,
                'none', 'CONSENT', 'OSL 10:1', 'Kim Provgård', 'SOCIAL_WORKER', now() - n * interval '1 hour',
                now() - n * interval '50 minutes', case when n % 2 = 0 then f.id end,
                case when n % 2 = 0 then now() end, case when n % 2 = 0 then '{staff}'::uuid end
              from (select *, row_number() over (order by number) as n from person.client_file
                    where id in (select file_id from person.participation where assignment_id = '{assignment}')
                    limit 300) f
              returning id, principal_id)
            insert into disclosure.incoming_section (principal_id, incoming_id, position, heading, topic, body)
            select principal_id, id, 0, 'Sömn', 'SLEEP', repeat('Sover bättre. ', 20) from copies""";

    private static final String STAFF = """
            with members as (
              insert into staff.member (id, principal_id, given_name, family_name, created_at)
              select gen_random_uuid(), '{principal}', 'Matt', 'Stocksson' || g, now() from generate_series(1, 25) g
              returning id, substr(family_name, 10)::int as g),
            assignments as (
              insert into staff.assignment (id, member_id, principal_id, clinic, profession, role, valid_from)
              select gen_random_uuid(), id, '{principal}', 'falun', 'nurse', 'care', '2025-09-01' from members
              returning id, member_id)
            insert into booking.working_time (id, assignment_id, staff_id, clinic, weekday, starts, ends, valid_from, place)
            select gen_random_uuid(), a.id, a.member_id, c.clinic, d.weekday, '08:00', '16:30', '2025-09-01',
              nullif(c.clinic, 'digitalt')
            from assignments a join members m on m.id = a.member_id, generate_series(1, 5) as d (weekday),
              lateral (select (array['falun', 'mora', 'avesta', 'alvdalen', 'digitalt'])[1 + (m.g + d.weekday) % 5] as clinic) c""";

    private final Connection superuser;
    private final OnDuty nurse;

    BulkFill(Connection superuser, OnDuty nurse) {
        this.superuser = superuser;
        this.nurse = nurse;
    }

    void fill() throws SQLException {
        Stage.run(superuser, "set session_replication_role = replica");
        run(PEOPLE);
        run(NUMBERS);
        run(TEAM);
        run(HEAVY.replace("{number}", MANY).replace("{entries}", "1000"));
        run(HEAVY.replace("{number}", FEW).replace("{entries}", "10"));
        run(COPIES);
        run("delete from booking.working_time");
        run(STAFF);
        Stage.run(superuser, "vacuum analyze");
    }

    private void run(String sql) throws SQLException {
        Stage.run(
                superuser,
                sql.replace("{principal}", nurse.principal().value())
                        .replace("{assignment}", nurse.assignment().toString())
                        .replace("{staff}", nurse.staff().toString())
                        .replace("{persons}", String.valueOf(PERSONS))
                        .replace("{team}", String.valueOf(PARTICIPATIONS)));
    }
}
