package se.minimaria.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.network.PartnerKey;

/** Finds links that somebody should look at: a stolen one takes times that others need. */
@Repository
class Unusual {

    private final JdbcClient database;
    private final PartnerSettings settings;

    Unusual(JdbcClient database, PartnerSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** The last such day of each link that still stands and that nobody has looked at since. */
    List<UnusualUse> since(LocalDate day) {
        return database.sql("""
                select distinct on (l.id) l.id, l.partner, h.day, count(*) as times
                from partner.link l join partner.handover h on h.link_id = l.id
                where l.ended_at is null and h.day >= :since and (l.looked_on is null or h.day > l.looked_on)
                group by l.id, l.partner, h.day having count(*) >= :unusual
                order by l.id, h.day desc""")
                .param("since", day)
                .param("unusual", settings.unusual())
                .query((row, index) -> new UnusualUse(
                        new PartnerLinkId(row.getObject("id", UUID.class)),
                        new PartnerKey(row.getString("partner")),
                        row.getObject("day", LocalDate.class),
                        row.getInt("times")))
                .list();
    }
}
