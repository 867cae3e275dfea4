package se.minimaria.person;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.shared.Ids;

/** Former names and birth dates, as rows that are never changed. */
@Repository
class FormerPersons {

    private final JdbcClient database;

    FormerPersons(JdbcClient database) {
        this.database = database;
    }

    UUID add(ClientFile was, OnDuty by, Instant at) {
        var id = Ids.next();
        database.sql("""
                insert into person.former_person (id, principal_id, file_id, given_name, family_name, name_key, given_key,
                    birth_date, birth_year, changed_at, changed_by, changer_name)
                values (:id, :principal, :file, :given, :family, :nameKey, :givenKey, :birthDate, :birthYear, :at, :by,
                    :name)""")
                .param("id", id)
                .param("principal", was.principal().value())
                .param("file", was.id().value())
                .param("given", was.name().given())
                .param("family", was.name().family())
                .param("nameKey", NameKey.familyFirst(was.name()))
                .param("givenKey", NameKey.givenFirst(was.name()))
                .param("birthDate", was.birthDate().orElse(null))
                .param(
                        "birthYear",
                        was.birthYear().isPresent() ? was.birthYear().getAsInt() : null)
                .param("at", Timestamp.from(at))
                .param("by", by.staff().value())
                .param("name", by.name())
                .update();
        return id;
    }

    /** The newest first. */
    List<FormerPerson> of(FileId file) {
        return database.sql("""
                select given_name, family_name, birth_date, birth_year, changer_name, changed_at from person.former_person
                where file_id = :file order by changed_at desc, id desc""")
                .param("file", file.value())
                .query((row, index) -> {
                    var year = row.getObject("birth_year", Integer.class);
                    return new FormerPerson(
                            new PersonName(row.getString("given_name"), row.getString("family_name")),
                            Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                            year == null ? OptionalInt.empty() : OptionalInt.of(year),
                            row.getString("changer_name"),
                            row.getTimestamp("changed_at").toInstant());
                })
                .list();
    }
}
