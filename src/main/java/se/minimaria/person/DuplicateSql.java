package se.minimaria.person;

/**
 * Where files about the same person are looked for. Every way in is an equality or a range on "C" in an index, so that it
 * stays one behind a policy; what is alike is judged afterwards. A single wrong letter leaves one of the two names whole, and
 * therefore everybody with the same family name and everybody with the same given name is looked at. Nobody's name is so
 * common that this would be more than a few thousand; {@code :most} is the last word all the same.
 */
final class DuplicateSql {

    private static final String ROW = """
            select f.id, f.number, f.given_name, f.family_name, f.birth_date, f.birth_year,
                exists (select from person.my_files m where m.file_id = f.id)
                or exists (select from person.clinic_files c where c.file_id = f.id) as opens
            """;

    static final String BY_NUMBER = ROW + """
            , i.valid_to is null as holds
            from person.identifier i join person.client_file f on f.id = i.file_id
            where i.principal_id = (select access.principal()) and i.value = any(:numbers)""";

    /** Only in files that the caller may open: a telephone number stands behind its file. */
    static final String BY_PHONE = ROW + """
            from person.contact_way w join person.client_file f on f.id = w.file_id
            where w.principal_id = (select access.principal()) and w.phone = any(:phones)""";

    static final String BY_NAME = ROW + """
            from (
                (select * from person.client_file
                 where principal_id = (select access.principal())
                   and name_key >= :family and name_key < :familyEnd limit :most)
                union
                (select * from person.client_file
                 where principal_id = (select access.principal())
                   and given_key >= :given and given_key < :givenEnd limit :most)
                union
                (select * from person.client_file
                 where principal_id = (select access.principal()) and name_key = :swapped limit :most)) f""";

    static final String BY_FORMER_NAME = ROW + """
            from person.former_person o join person.client_file f on f.id = o.file_id
            where o.principal_id = (select access.principal()) and o.name_key = :name and f.protection = 'none'""";

    /** The pairs of a whole store: one number in two files, or one name and birth date. Nobody protected and no relative. */
    static final String PAIRS = """
            with pairs as (
              select least(a.file_id, b.file_id) as one, greatest(a.file_id, b.file_id) as other, true as by_number
              from person.identifier a join person.identifier b
                on b.principal_id = a.principal_id and b.value = a.value and b.file_id <> a.file_id
              where a.principal_id = (select access.principal())
              union
              select least(a.id, b.id), greatest(a.id, b.id), false
              from person.client_file a join person.client_file b
                on b.principal_id = a.principal_id and b.name_key = a.name_key and b.birth_date = a.birth_date and b.id > a.id
              where a.principal_id = (select access.principal()) and a.birth_date is not null)
            select p.one, p.other, bool_or(p.by_number) as by_number
            from pairs p
              join person.client_file x on x.id = p.one and x.protection = 'none' and not x.relative
              join person.client_file y on y.id = p.other and y.protection = 'none' and not y.relative
            where not exists (
              select from person.merge m where m.undone_at is null
                and (m.file_id, m.into_file) in ((p.one, p.other), (p.other, p.one)))
            group by p.one, p.other
            order by bool_or(p.by_number) desc, max(greatest(x.opened_at, y.opened_at)) desc, p.one, p.other limit :limit""";

    private DuplicateSql() {}
}
