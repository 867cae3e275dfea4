package se.minimaria.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;

/**
 * The names of many files at once, for lists; opens none of them. A file that the caller may not know by name is missing
 * from the answer, like one that does not exist.
 */
@Component
@Transactional(readOnly = true)
public class FileNames {

    private final JdbcClient database;

    FileNames(JdbcClient database) {
        this.database = database;
    }

    /** Names by file, in one statement. */
    public Map<FileId, FileName> of(Collection<FileId> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                select id, given_name, family_name, birth_date, birth_year, protection, number
                from person.client_file where id = any(:files)""")
                .param("files", files.stream().map(FileId::value).toArray(UUID[]::new))
                .query(FileNames::name)
                .stream()
                .collect(Collectors.toMap(FileName::file, Function.identity()));
    }

    private static FileName name(ResultSet row, int index) throws SQLException {
        var year = row.getInt("birth_year");
        var known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
        return new FileName(
                new FileId(row.getObject("id", UUID.class)),
                new PersonName(row.getString("given_name"), row.getString("family_name")),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                known,
                Protection.ofCode(row.getString("protection")),
                row.getString("number"));
    }
}
