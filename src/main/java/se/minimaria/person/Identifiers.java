package se.minimaria.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.shared.Ids;

/**
 * The identity numbers of a file over time. One holds at a time; earlier ones stay, since somebody may still look for the
 * person under them.
 */
@Component
@Transactional(readOnly = true)
public class Identifiers {

    private static final int TRIES = 20;
    private static final int SERIALS = 999_999_999;

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
        if (current(file).filter(number::equals).isEmpty()) {
            hold(found, number, null, null);
        }
    }

    /** As {@link #add}, for a reason and by somebody on duty; the id of the row. */
    @Transactional
    UUID replace(ClientFile file, IdentityNumber number, String reason, OnDuty by) {
        return hold(file, number, reason, by.name());
    }

    private UUID hold(ClientFile file, IdentityNumber number, @Nullable String reason, @Nullable String giver) {
        var id = Ids.next();
        var now = Timestamp.from(clock.instant());
        database.sql("update person.identifier set valid_to = :now where file_id = :file and valid_to is null")
                .param("now", now)
                .param("file", file.id().value())
                .update();
        database.sql("""
                insert into person.identifier (id, principal_id, file_id, kind, value, valid_from, reason, giver_name)
                values (:id, :principal, :file, :kind, :value, :now, :reason, :giver)""")
                .param("id", id)
                .param("principal", file.principal().value())
                .param("file", file.id().value())
                .param("kind", number.kind())
                .param("value", number.canonical())
                .param("now", now)
                .param("reason", reason)
                .param("giver", giver)
                .update();
        return id;
    }

    /**
     * A reserve number that nobody has whom the caller may know of. By lot, so that the number tells neither when it was
     * given nor how many there are; should a hidden file have it, the database refuses and the act fails as a whole.
     */
    ReserveNumber freeReserve() {
        for (var tries = 0; tries < TRIES; tries++) {
            var number = ReserveNumber.ofSerial(ThreadLocalRandom.current().nextInt(SERIALS) + 1);
            var taken = database.sql("""
                    select count(*) from person.identifier
                    where principal_id = (select access.principal()) and value = :value""")
                    .param("value", number.canonical())
                    .query(Integer.class)
                    .single();
            if (taken == 0) {
                return number;
            }
        }
        throw new IllegalStateException("No free reserve number in " + TRIES + " tries");
    }

    /** The number that holds now. */
    public Optional<IdentityNumber> current(FileId file) {
        return database.sql("select value from person.identifier where file_id = :file and valid_to is null")
                .param("file", file.value())
                .query(String.class)
                .optional()
                .map(IdentityNumber::ofCanonical);
    }

    /** All numbers, the one that holds first and then the newest. */
    List<HeldNumber> history(FileId file) {
        return database.sql("""
                select value, valid_from, valid_to, reason, giver_name from person.identifier
                where file_id = :file order by valid_to desc nulls first, valid_from desc, id desc""")
                .param("file", file.value())
                .query((row, index) -> new HeldNumber(
                        IdentityNumber.ofCanonical(row.getString("value")),
                        row.getTimestamp("valid_from").toInstant(),
                        Optional.ofNullable(row.getTimestamp("valid_to")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getString("giver_name"))))
                .list();
    }
}
