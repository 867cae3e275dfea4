package se.minimaria.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.staff.StaffDirectory;
import se.minimaria.upload.CleanResult.Clean;

/** What was written in threads. A message is never changed. */
@Repository
class Messages {

    private final JdbcClient database;
    private final Attachments attachments;
    private final StaffDirectory staff;
    private final ContactSettings settings;

    Messages(JdbcClient database, Attachments attachments, StaffDirectory staff, ContactSettings settings) {
        this.database = database;
        this.attachments = attachments;
        this.staff = staff;
        this.settings = settings;
    }

    /** Whether so many more files may lie in a thread. */
    boolean hasRoom(ThreadId thread, List<Clean> files) {
        return files.isEmpty() || attachments.count(thread) + files.size() <= settings.files();
    }

    /** Files that go with a message that was just added. */
    void attach(UUID message, PrincipalId principal, ThreadId thread, List<Clean> files, Instant now) {
        attachments.add(principal, thread, message, files, now);
    }

    /** False when the same text of the same form is there already. */
    boolean fromYouth(UUID id, PrincipalId principal, ThreadId thread, MessageText text, Instant now) {
        return database.sql("""
                insert into contact.message (id, principal_id, thread_id, author, body, sent_at)
                values (:id, :principal, :thread, 'youth', :body, :now) on conflict do nothing""")
                        .param("id", id)
                        .param("principal", principal.value())
                        .param("thread", thread.value())
                        .param("body", text.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** False when the same text of the same form is there already. */
    boolean fromStaff(UUID id, ThreadId thread, OnDuty author, MessageText text, Instant now) {
        return byStaff(id, thread, author, text, false, now);
    }

    /** What somebody said, as staff took it down; asks, and answers nothing. */
    boolean noted(UUID id, ThreadId thread, OnDuty author, MessageText text, Instant said) {
        return byStaff(id, thread, author, text, true, said);
    }

    private boolean byStaff(UUID id, ThreadId thread, OnDuty author, MessageText text, boolean noted, Instant now) {
        var givenName =
                staff.assignment(author.assignment()).orElseThrow().name().given();
        var profession = author.profession();
        return database.sql("""
                insert into contact.message (id, principal_id, thread_id, author, staff_id, author_name, author_title,
                    body, noted, sent_at)
                values (:id, :principal, :thread, 'staff', :staff, :name, :title, :body, :noted, :now) on conflict do nothing""")
                        .param("id", id)
                        .param("principal", author.principal().value())
                        .param("thread", thread.value())
                        .param("staff", author.staff().value())
                        .param("name", givenName)
                        .param("title", profession == null ? null : profession.key())
                        .param("body", text.value())
                        .param("noted", noted)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    List<Message> of(ThreadId thread) {
        var files = attachments.of(thread);
        return database.sql("""
                select id, author_name, author_title, body, noted, sent_at
                from contact.message where thread_id = :thread order by sent_at, id""")
                .param("thread", thread.value())
                .query((row, index) -> read(row, files))
                .list();
    }

    private static Message read(ResultSet row, Map<UUID, List<Attachment>> files) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Message(
                id,
                Optional.ofNullable(row.getString("author_name")),
                profession(row.getString("author_title")),
                row.getString("body"),
                row.getBoolean("noted"),
                row.getTimestamp("sent_at").toInstant(),
                files.getOrDefault(id, List.of()));
    }

    private static Optional<Profession> profession(@Nullable String key) {
        return Arrays.stream(Profession.values())
                .filter(profession -> profession.key().equals(key))
                .findFirst();
    }
}
