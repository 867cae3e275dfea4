package se.minimaria.person;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.person.LanguageNeed.Wish;
import se.minimaria.shared.Ids;

/** Which language people speak and whether they need an interpreter, as rows that are never changed; the newest holds. */
@Repository
class LanguageNeeds {

    private final JdbcClient database;

    LanguageNeeds(JdbcClient database) {
        this.database = database;
    }

    UUID add(ClientFile file, LanguageNeed need, OnDuty by, Instant at) {
        var id = Ids.next();
        database.sql("""
                insert into person.language_need (id, principal_id, file_id, language, interpreter, wished, written_at,
                    written_by, writer_name)
                values (:id, :principal, :file, :language, :interpreter, :wish, :at, :by, :name)""")
                .param("id", id)
                .param("principal", file.principal().value())
                .param("file", file.id().value())
                .param("language", need.language())
                .param("interpreter", need.interpreter().code())
                .param("wish", need.wish().code())
                .param("at", Timestamp.from(at))
                .param("by", by.staff().value())
                .param("name", by.name())
                .update();
        return id;
    }

    Optional<LanguageNeed> current(FileId file) {
        return of(file, 1).stream().map(Written::what).findFirst();
    }

    /** The newest first. */
    List<Written<LanguageNeed>> of(FileId file, int limit) {
        return database.sql("""
                select language, interpreter, wished, writer_name, written_at from person.language_need
                where file_id = :file order by written_at desc, id desc limit :limit""")
                .param("file", file.value())
                .param("limit", limit)
                .query((row, index) -> new Written<>(
                        new LanguageNeed(
                                row.getString("language"),
                                Interpreter.of(upper(row.getString("interpreter")))
                                        .orElseThrow(),
                                Wish.of(upper(row.getString("wished"))).orElseThrow()),
                        row.getString("writer_name"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
