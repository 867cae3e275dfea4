package se.minimaria.record;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.person.CarriesOn;

/**
 * Notes that are not signed go on in the file that is carried on. Where their author has begun another one there about the same
 * thing, the note stays: two texts are not one.
 */
@Component
class OpenDrafts implements CarriesOn {

    private static final String MOVE = """
            update record.draft d set file_id = :into
            where d.file_id = :from and d.signed_as is null and not exists (
              select from record.draft o
              where o.file_id = :into and o.signed_as is null and o.author_assignment = d.author_assignment
                and o.appointment_id is not distinct from d.appointment_id)""";

    private final JdbcClient database;

    OpenDrafts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "draft";
    }

    @Override
    public List<UUID> move(FileId from, FileId into) {
        return database.sql(MOVE + " returning d.id")
                .param("from", from.value())
                .param("into", into.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public void moveBack(FileId from, FileId into, Collection<UUID> rows) {
        database.sql(MOVE + " and d.id = any(:rows)")
                .param("from", into.value())
                .param("into", from.value())
                .param("rows", rows.toArray(UUID[]::new))
                .update();
    }
}
