package se.minimaria.contact;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Ids;
import se.minimaria.upload.CleanResult.Clean;
import se.minimaria.upload.FileContent;
import se.minimaria.upload.FileKind;

/** Files sent along, as rows; each caller sees what the policies leave. */
@Repository
class Attachments {

    private final JdbcClient database;

    Attachments(JdbcClient database) {
        this.database = database;
    }

    void add(PrincipalId principal, ThreadId thread, UUID message, List<Clean> files, Instant now) {
        for (var place = 0; place < files.size(); place++) {
            var file = files.get(place);
            database.sql("""
                    insert into contact.attachment (id, principal_id, thread_id, message_id, place, kind, content, added_at)
                    values (:id, :principal, :thread, :message, :place, :kind, :content, :now)""")
                    .param("id", Ids.next())
                    .param("principal", principal.value())
                    .param("thread", thread.value())
                    .param("message", message)
                    .param("place", place)
                    .param("kind", file.kind().code())
                    .param("content", file.content().bytes())
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }

    /** How many lie in a thread. */
    int count(ThreadId thread) {
        return database.sql("select count(*) from contact.attachment where thread_id = :thread")
                .param("thread", thread.value())
                .query(Integer.class)
                .single();
    }

    /** Those of a thread by message, without their content. */
    Map<UUID, List<Attachment>> of(ThreadId thread) {
        record Sent(UUID message, Attachment attachment) {}
        return database
                .sql("""
                        select message_id, id, kind, octet_length(content) as size
                        from contact.attachment where thread_id = :thread order by place""")
                .param("thread", thread.value())
                .query((row, index) -> new Sent(
                        row.getObject("message_id", UUID.class),
                        new Attachment(
                                row.getObject("id", UUID.class),
                                FileKind.of(row.getString("kind")),
                                row.getLong("size"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Sent::message, Collectors.mapping(Sent::attachment, Collectors.toList())));
    }

    Optional<Clean> content(ThreadId thread, UUID id) {
        return database.sql("select kind, content from contact.attachment where id = :id and thread_id = :thread")
                .param("id", id)
                .param("thread", thread.value())
                .query((row, index) ->
                        new Clean(FileKind.of(row.getString("kind")), FileContent.of(row.getBytes("content"))))
                .optional();
    }
}
