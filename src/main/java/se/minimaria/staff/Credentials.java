package se.minimaria.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.StaffId;

/** The credentials as rows. The policy shows one row at a time: one's own, or that of the user name one gave. */
@Repository
@Transactional
class Credentials {

    private static final String SELECT = """
            select member_id, user_name_hash, password_hash, second_factor, second_factor_step
            from staff.credential
            """;

    private final JdbcClient database;
    private final Clock clock;

    Credentials(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Credential> named(String userNameHash) {
        return database.sql(SELECT + "where user_name_hash = :hash")
                .param("hash", userNameHash)
                .query(Credentials::row)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Credential> of(StaffId staff) {
        return database.sql(SELECT + "where member_id = :member")
                .param("member", staff.value())
                .query(Credentials::row)
                .optional();
    }

    /** False when the user name is taken. */
    boolean add(StaffId staff, String userNameHash, String passwordHash) {
        var added = database.sql("""
                insert into staff.credential (member_id, user_name_hash, password_hash, changed_at)
                values (:member, :name, :password, :at)
                on conflict do nothing""")
                        .param("member", staff.value())
                        .param("name", userNameHash)
                        .param("password", passwordHash)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (added) {
            dateAccount(staff);
        }
        return added;
    }

    /**
     * Puts new ones in the place of user name, password and second factor; false when there were none.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the user name is taken
     */
    boolean renew(StaffId staff, String userNameHash, String passwordHash) {
        var renewed = database.sql("""
                update staff.credential
                set user_name_hash = :name, password_hash = :password, second_factor = null, second_factor_step = null,
                    changed_at = :at
                where member_id = :member""")
                        .param("name", userNameHash)
                        .param("password", passwordHash)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("member", staff.value())
                        .update()
                == 1;
        if (renewed) {
            dateAccount(staff);
        }
        return renewed;
    }

    private void dateAccount(StaffId staff) {
        database.sql("update staff.member set account_since = :at where id = :id")
                .param("at", Timestamp.from(clock.instant()))
                .param("id", staff.value())
                .update();
    }

    /** Lays down a secret unless there is one; two pages opened at once show the same. */
    void offerSecondFactor(StaffId staff, String sealed) {
        database.sql("""
                update staff.credential set second_factor = :sealed, changed_at = :at
                where member_id = :member and second_factor is null""")
                .param("sealed", sealed)
                .param("at", Timestamp.from(clock.instant()))
                .param("member", staff.value())
                .update();
    }

    /** Uses a time step up; false when it, or a later one, was used before. */
    boolean useStep(StaffId staff, long step) {
        return database.sql("""
                update staff.credential set second_factor_step = :step
                where member_id = :member and coalesce(second_factor_step, -1) < :step""")
                        .param("step", step)
                        .param("member", staff.value())
                        .update()
                == 1;
    }

    private static Credential row(ResultSet row, int index) throws SQLException {
        return new Credential(
                new StaffId(row.getObject("member_id", UUID.class)),
                row.getString("user_name_hash"),
                row.getString("password_hash"),
                row.getString("second_factor"),
                row.getObject("second_factor_step", Long.class));
    }
}
