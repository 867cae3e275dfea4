package se.minimaria.person;

import java.sql.Date;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;

/**
 * When people were born, for rules that ask for an age. It tells of files that the caller may open only, and is no
 * opening by itself: a rule that is asked while somebody writes would fill the log with nothing.
 */
@Component
@Transactional(readOnly = true)
public class Births {

    private final JdbcClient database;

    Births(JdbcClient database) {
        this.database = database;
    }

    /** The birth of whom the file is about; empty if the file is not there or not the caller's to open. */
    public Optional<Birth> of(FileId file) {
        return database.sql("""
                select birth_date, birth_year from person.client_file
                where id = :file and person.may_open(id, principal_id)""")
                .param("file", file.value())
                .query((row, index) -> new Birth(
                        Optional.ofNullable(row.getDate("birth_date")).map(Date::toLocalDate),
                        row.getObject("birth_year") == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(row.getInt("birth_year"))))
                .optional();
    }
}
