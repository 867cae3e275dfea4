package se.minimaria.disclosure;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.access.StaffId;
import se.minimaria.law.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;

/** The consents in the database. */
@Component
class ConsentRows {

    private final JdbcClient database;

    ConsentRows(JdbcClient database) {
        this.database = database;
    }

    /** Waits until whoever writes down the same one is done. */
    void queue(ConsentId id) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", "consent " + id)
                .query(rows -> {});
    }

    void insert(ConsentId id, NewConsent consent, OnDuty duty, Instant now) {
        database.sql("""
                insert into disclosure.consent (id, principal_id, file_id, given_by, maturity_note, written_form,
                    text_version, purpose, valid_from, valid_to, recorded_at, recorded_by)
                values (:id, :principal, :file, :giver, :maturity, :form, :text, :purpose, :from, :to, :at, :by)""")
                .param("id", id.value())
                .param("principal", duty.principal().value())
                .param("file", consent.file().value())
                .param("giver", consent.givenBy().code())
                .param("maturity", consent.maturityNote())
                .param("form", consent.writtenForm().code())
                .param("text", consent.textVersion())
                .param("purpose", consent.purpose().name())
                .param("from", Date.valueOf(consent.from()))
                .param("to", Date.valueOf(consent.to()))
                .param("at", Timestamp.from(now))
                .param("by", duty.staff().value())
                .update();
        for (var receiver : consent.receivers()) {
            for (var topic : consent.topics()) {
                insertScope(id, duty.principal(), consent.file(), receiver, topic);
            }
        }
    }

    private void insertScope(ConsentId id, PrincipalId principal, FileId file, PrincipalId receiver, Topic topic) {
        database.sql("""
                insert into disclosure.consent_scope (consent_id, principal_id, file_id, receiver, topic)
                values (:id, :principal, :file, :receiver, :topic)""")
                .param("id", id.value())
                .param("principal", principal.value())
                .param("file", file.value())
                .param("receiver", receiver.value())
                .param("topic", topic.name())
                .update();
    }

    /** Marks it as taken back and tells whose file it is in, if it was there and still held. */
    Optional<FileId> withdraw(ConsentId id, Instant now) {
        var file = database.sql("select file_id from disclosure.consent where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        var changed = database.sql("""
                update disclosure.consent set withdrawn_at = :at where id = :id and withdrawn_at is null""")
                .param("id", id.value())
                .param("at", Timestamp.from(now))
                .update();
        return changed == 0 ? Optional.empty() : file.map(FileId::new);
    }

    /** Every consent of a file, also ended ones, the newest first. */
    List<Consent> of(FileId file) {
        var scopes = scopes(file);
        return database.sql("""
                select id, principal_id, file_id, given_by, maturity_note, written_form, text_version, purpose,
                    valid_from, valid_to, recorded_at, recorded_by, withdrawn_at
                from disclosure.consent where file_id = :file order by recorded_at desc, id desc""")
                .param("file", file.value())
                .query((row, index) -> consent(row, scopes))
                .list();
    }

    private Map<UUID, Scope> scopes(FileId file) {
        var scopes = new HashMap<UUID, Scope>();
        database.sql("select consent_id, receiver, topic from disclosure.consent_scope where file_id = :file")
                .param("file", file.value())
                .query(row -> {
                    var scope = scopes.computeIfAbsent(
                            row.getObject("consent_id", UUID.class), id -> new Scope(new HashSet<>(), new HashSet<>()));
                    scope.receivers().add(new PrincipalId(row.getString("receiver")));
                    scope.topics().add(Topic.valueOf(row.getString("topic")));
                });
        return scopes;
    }

    private static Consent consent(ResultSet row, Map<UUID, Scope> scopes) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var scope = scopes.getOrDefault(id, new Scope(Set.of(), Set.of()));
        return new Consent(
                new ConsentId(id),
                new PrincipalId(row.getString("principal_id")),
                new FileId(row.getObject("file_id", UUID.class)),
                Giver.of(row.getString("given_by")),
                Optional.ofNullable(row.getString("maturity_note")),
                WrittenForm.of(row.getString("written_form")),
                row.getString("text_version"),
                Purpose.valueOf(row.getString("purpose")),
                row.getDate("valid_from").toLocalDate(),
                row.getDate("valid_to").toLocalDate(),
                row.getTimestamp("recorded_at").toInstant(),
                new StaffId(row.getObject("recorded_by", UUID.class)),
                Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant),
                scope.receivers(),
                scope.topics());
    }

    private record Scope(Set<PrincipalId> receivers, Set<Topic> topics) {}
}
