package se.minimaria.followup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.network.PrincipalId;

/** The fact rows of one principal. */
@Repository
class Facts {

    private final JdbcClient database;

    Facts(JdbcClient database) {
        this.database = database;
    }

    /** Writes a fact, over what the same attendance gave before. Answers whether anything changed. */
    boolean put(PrincipalId principal, Fact fact) {
        return database.sql("""
                insert into followup.fact as f
                  (principal_id, source_hash, pseudonym, kind, clinic, month, sex, age_band)
                values (:principal, :source, :pseudonym, :kind, :clinic, :month, :sex, :age)
                on conflict (principal_id, source_hash) do update set
                  pseudonym = excluded.pseudonym, kind = excluded.kind, clinic = excluded.clinic,
                  month = excluded.month, sex = excluded.sex, age_band = excluded.age_band
                where (f.pseudonym, f.kind, f.clinic, f.month, f.sex, f.age_band) is distinct from
                  (excluded.pseudonym, excluded.kind, excluded.clinic, excluded.month, excluded.sex, excluded.age_band)
                """)
                        .param("principal", principal.value())
                        .param("source", fact.source())
                        .param("pseudonym", fact.pseudonym())
                        .param("kind", fact.kind().code())
                        .param("clinic", fact.clinic().value())
                        .param("month", fact.month())
                        .param("sex", fact.sex().code())
                        .param("age", fact.age().code())
                        .update()
                > 0;
    }

    /** Takes back what an attendance gave. Answers whether there was anything. */
    boolean remove(PrincipalId principal, String source) {
        return database.sql("delete from followup.fact where principal_id = :principal and source_hash = :source")
                        .param("principal", principal.value())
                        .param("source", source)
                        .update()
                > 0;
    }

    /** Whether this transaction is the only one that goes over a principal's facts, on any node. */
    boolean lock(PrincipalId principal) {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('followup ' || :principal))")
                .param("principal", principal.value())
                .query(Boolean.class)
                .single();
    }
}
