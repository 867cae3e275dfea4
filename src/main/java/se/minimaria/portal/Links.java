package se.minimaria.portal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccountId;
import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;

/** Accounts and their files in the database. */
@Component
class Links {

    private final JdbcClient database;

    Links(JdbcClient database) {
        this.database = database;
    }

    Optional<AccountId> accountOf(LinkedFile linked) {
        return database.sql("""
                select account_id from portal.link
                where principal_id = :principal and file_id = :file and ended_at is null""")
                .param("principal", linked.principal().value())
                .param("file", linked.file().value())
                .query((row, index) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    AccountId begin(Instant now) {
        var account = AccountId.next();
        database.sql("insert into portal.account (id, created_at) values (:id, :at)")
                .param("id", account.value())
                .param("at", Timestamp.from(now))
                .update();
        return account;
    }

    void insert(AccountId account, LinkedFile linked, Instant now) {
        database.sql("""
                insert into portal.link (account_id, principal_id, file_id, made_at)
                values (:account, :principal, :file, :at)""")
                .param("account", account.value())
                .param("principal", linked.principal().value())
                .param("file", linked.file().value())
                .param("at", Timestamp.from(now))
                .update();
    }

    List<LinkedFile> of(AccountId account) {
        return database.sql("""
                select principal_id, file_id from portal.link
                where account_id = :account and ended_at is null order by made_at, file_id""")
                .param("account", account.value())
                .query((row, index) -> new LinkedFile(
                        new PrincipalId(row.getString("principal_id")),
                        new FileId(row.getObject("file_id", UUID.class))))
                .list();
    }
}
