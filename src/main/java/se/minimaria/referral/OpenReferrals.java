package se.minimaria.referral;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.person.CarriesOn;

/** Referrals that are under way go on in the file that is carried on; those that are over stay where they ended. */
@Component
class OpenReferrals implements CarriesOn {

    private static final String MOVE = """
            update referral.referral r set file_id = :into
            where r.file_id = :from and not exists (
              select from referral.step s
              where s.referral_id = r.id and (s.state in ('closed', 'revoked') or s.state = 'returned' and r.direction = 'in'))
            """;

    private final JdbcClient database;

    OpenReferrals(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "referral";
    }

    @Override
    public List<UUID> move(FileId from, FileId into) {
        return database.sql(MOVE + " returning r.id")
                .param("from", from.value())
                .param("into", into.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public void moveBack(FileId from, FileId into, Collection<UUID> rows) {
        database.sql(MOVE + " and r.id = any(:rows)")
                .param("from", into.value())
                .param("into", from.value())
                .param("rows", rows.toArray(UUID[]::new))
                .update();
    }
}
