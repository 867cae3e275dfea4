package se.minimaria.person;

/**
 * The three searches. Each way in is an equality or a range on "C", because only leakproof operators keep their index
 * behind a policy.
 */
final class SearchSql {

    private static final String HIT = """
            select f.id, f.number, f.given_name, f.family_name, f.birth_year,
                f.principal_id = (select access.system_principal())
                or (f.open_to_clinic and f.clinic = (select access.clinic()))
                or exists (
                    select from person.participation p
                    where p.file_id = f.id and p.assignment_id = (select access.assignment())
                      and (p.until is null or p.until > now())) as opens
            """;

    /**
     * Each key is read in its own order and no further than the limit; a file that several find comes once. A protected person
     * is not found by a former name, not by their own team either: it may be the name that they had to leave.
     */
    static final String BY_NAME = HIT + """
            from (
                (select * from person.client_file
                 where principal_id = (select access.principal()) and name_key >= :from and name_key < :until
                 order by name_key limit :limit)
                union
                (select * from person.client_file
                 where principal_id = (select access.principal()) and given_key >= :from and given_key < :until
                 order by given_key limit :limit)
                union
                (select c.* from person.former_person o join person.client_file c on c.id = o.file_id
                 where o.principal_id = (select access.principal()) and o.name_key >= :from and o.name_key < :until
                   and c.protection = 'none'
                 order by o.name_key limit :limit)
                union
                (select c.* from person.former_person o join person.client_file c on c.id = o.file_id
                 where o.principal_id = (select access.principal()) and o.given_key >= :from and o.given_key < :until
                   and c.protection = 'none'
                 order by o.given_key limit :limit)) f
            order by f.name_key, f.number limit :limit""";

    static final String BY_FILE_NUMBER = HIT + """
            from person.client_file f
            where f.principal_id = (select access.principal()) and f.number = :number
            limit :limit""";

    /** A number that has been given up still finds its file. */
    static final String BY_IDENTITY_NUMBER = HIT + """
            from person.client_file f
            where f.id in (
                select i.file_id from person.identifier i
                where i.principal_id = (select access.principal()) and i.value = :value)
            order by f.name_key, f.number limit :limit""";

    private SearchSql() {}
}
