package se.minimaria.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.network.PartnerKind;
import se.minimaria.network.PrincipalId;

/** One row for each time that was handed over; none says whose time it is, nor where or when one meets. */
@Repository
class Handovers {

    private final JdbcClient database;

    Handovers(JdbcClient database) {
        this.database = database;
    }

    /** Waits for others who count under the same link. */
    void queue(PartnerLinkId link) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:link, 24))")
                .param("link", link.toString())
                .query((row, index) -> true)
                .list();
    }

    boolean has(UUID id) {
        return database.sql("select exists (select from partner.handover where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** How many a link had on a day, those included that were undone. */
    int count(PartnerLinkId link, LocalDate day) {
        return database.sql("select count(*) from partner.handover where link_id = :link and day = :day")
                .param("link", link.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void begin(UUID id, PartnerLink link, PartnerKind kind, LocalDate day) {
        database.sql("""
                insert into partner.handover (id, principal_id, link_id, kind, day, state)
                values (:id, :principal, :link, :kind, :day, 'begun')""")
                .param("id", id)
                .param("principal", link.principal().value())
                .param("link", link.id().value())
                .param("kind", kind.code())
                .param("day", day)
                .update();
    }

    void settle(UUID id, String from, String to) {
        database.sql("update partner.handover set state = :to where id = :id and state = :from")
                .param("id", id)
                .param("from", from)
                .param("to", to)
                .update();
    }

    void drop(UUID id) {
        database.sql("delete from partner.handover where id = :id and state = 'begun'")
                .param("id", id)
                .update();
    }

    /** Leaves of what was before a day the kind and the month; what never became a time leaves nothing. */
    int forget(PrincipalId store, LocalDate before) {
        database.sql("delete from partner.handover where principal_id = :store and day < :before and state <> 'given'")
                .param("store", store.value())
                .param("before", before)
                .update();
        return database.sql("""
                update partner.handover set link_id = null, day = date_trunc('month', day)::date
                where principal_id = :store and day < :before and link_id is not null""")
                .param("store", store.value())
                .param("before", before)
                .update();
    }

    /** How many times each kind of workplace has handed over between two days, the last one not included. */
    List<HandoverFigure> figures(LocalDate from, LocalDate until) {
        return database.sql("""
                select kind, count(*) as given from partner.handover
                where state = 'given' and day >= :from and day < :until group by kind order by kind""")
                .param("from", from)
                .param("until", until)
                .query((row, index) -> new HandoverFigure(row.getString("kind"), row.getInt("given")))
                .list();
    }
}
