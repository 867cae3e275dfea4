package se.minimaria.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.shared.Ids;

/**
 * The identity numbers of a file over time. One holds at a time; earlier ones stay, since somebody may still look for the
 * person under them.
 */
@Component
@Transactional(readOnly = true)
public class Identifiers {

    private final JdbcClient database;
    private final ClientFiles files;
    private final Clock clock;

    Identifiers(JdbcClient database, ClientFiles files, Clock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Gives the file a number, which ends the one it had. Whoever may open the file can do it.
     *
     * @throws IllegalArgumentException when there is no such file for the caller
     */
    @Transactional
    public void add(FileId file, IdentityNumber number) {
        var found = files.find(file).orElseThrow(() -> new IllegalArgumentException("No such file: " + file));
        if (current(file).filter(number::equals).isPresent()) {
            return;
        }
        var now = Timestamp.from(clock.instant());
        database.sql("update person.identifier set valid_to = :now where file_id = :file and valid_to is null")
                .param("now", now)
                .param("file", file.value())
                .update();
        database.sql("""
                insert into person.identifier (id, principal_id, file_id, kind, value, valid_from)
                values (:id, :principal, :file, :kind, :value, :now)""")
                .param("id", Ids.next())
                .param("principal", found.principal().value())
                .param("file", file.value())
                .param("kind", kind(number))
                .param("value", number.canonical())
                .param("now", now)
                .update();
    }

    /** The number that holds now. */
    public Optional<IdentityNumber> current(FileId file) {
        return database.sql("select value from person.identifier where file_id = :file and valid_to is null")
                .param("file", file.value())
                .query(String.class)
                .optional()
                .map(IdentityNumber::ofCanonical);
    }

    private static String kind(IdentityNumber number) {
        return switch (number) {
            case Personnummer personnummer -> "personnummer";
            case Samordningsnummer samordningsnummer -> "samordningsnummer";
            case ReserveNumber reserve -> "reserve";
        };
    }
}
