package se.minimaria.referral;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.law.Citation;
import se.minimaria.law.FeedbackQuestion;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Ids;

/** What senders were told, and what young people have said of it, as rows that nobody changes. */
@Repository
class TellingRows {

    private final JdbcClient database;

    TellingRows(JdbcClient database) {
        this.database = database;
    }

    /** That it was sent, which whoever sent it knows. */
    void receipt(UUID id, ReferralId referral, PrincipalId principal, String hash, Instant now) {
        database.sql("""
                insert into referral.told (id, principal_id, referral_id, receipt_hash, what, how, rule, source, state_at,
                    told_at, teller_name)
                values (:id, :principal, :referral, :hash, 'sent', 'receipt', '', '', :now, :now, '')
                on conflict do nothing""")
                .param("id", id)
                .param("principal", principal.value())
                .param("referral", referral.value())
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Something that the sender is told, by the receipt or because somebody has said it. Told once in each way. */
    void add(ReferralId referral, Step step, boolean byReceipt, Citation rule, OnDuty by, Instant now) {
        database.sql("""
                insert into referral.told (id, principal_id, referral_id, receipt_hash, what, how, door, rule, source,
                    state_at, told_at, told_by, teller_name)
                select :id, r.principal_id, r.id, case when :receipt then r.receipt_hash end, :what,
                    case when :receipt then 'receipt' else 'said' end, :door, :rule, :source, :at, :now, :by, :name
                from referral.referral r where r.id = :referral
                on conflict do nothing""")
                .param("id", Ids.next())
                .param("referral", referral.value())
                .param("receipt", byReceipt)
                .param("what", step.state().code())
                .param("door", step.door().map(OtherDoor::code).orElse(null))
                .param("rule", rule.ruleId())
                .param("source", rule.source())
                .param("at", Timestamp.from(step.at()))
                .param("now", Timestamp.from(now))
                .param("by", by.assignment().value())
                .param("name", by.name())
                .update();
    }

    List<Told> of(ReferralId referral) {
        return database.sql("""
                select what, how, door, rule, source, state_at, told_at, teller_name
                from referral.told where referral_id = :id order by state_at, what""")
                .param("id", referral.value())
                .query((row, index) -> Told.read(row))
                .list();
    }

    /** What the receipt that is held opens, and where it lies. */
    Optional<Held> held() {
        var rows = database.sql("""
                select referral_id, principal_id, what, how, door, rule, source, state_at, told_at, teller_name
                from referral.told where receipt_hash = (select access.holds('link')) order by state_at, what""")
                .query((row, index) -> new Held(
                        new ReferralId(row.getObject("referral_id", UUID.class)),
                        new PrincipalId(row.getString("principal_id")),
                        List.of(Told.read(row))))
                .list();
        return rows.stream()
                .reduce((one, other) -> new Held(
                        one.id(),
                        one.principal(),
                        Stream.concat(one.told().stream(), other.told().stream())
                                .toList()));
    }

    /** What a receipt opens. */
    record Held(ReferralId id, PrincipalId principal, List<Told> told) {}

    /** Notes that whoever holds the receipt wants it back; once. */
    void recall(Held held, Instant now) {
        database.sql("""
                insert into referral.recall (referral_id, principal_id, recalled_at) values (:id, :principal, :now)
                on conflict do nothing""")
                .param("id", held.id().value())
                .param("principal", held.principal().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void note(ReferralId referral, FeedbackQuestion.Answer answer, OnDuty by, Instant now) {
        database.sql("""
                insert into referral.youth_answer (id, principal_id, referral_id, answer, noted_at, noted_by, noter_name)
                values (:id, :principal, :referral, :answer, :now, :by, :name)""")
                .param("id", Ids.next())
                .param("principal", by.principal().value())
                .param("referral", referral.value())
                .param("answer", answer == FeedbackQuestion.Answer.YES ? "yes" : "no")
                .param("now", Timestamp.from(now))
                .param("by", by.assignment().value())
                .param("name", by.name())
                .update();
    }

    /** The newest answer of the young person. */
    FeedbackQuestion.Answer answer(ReferralId referral) {
        var newest = database.sql("""
                select answer from referral.youth_answer where referral_id = :id order by noted_at desc, id desc limit 1""")
                .param("id", referral.value())
                .query(String.class)
                .optional()
                .orElse(null);
        return answer(newest);
    }

    private static FeedbackQuestion.Answer answer(@Nullable String stored) {
        if (stored == null) {
            return FeedbackQuestion.Answer.NOT_ASKED;
        }
        return stored.equals("yes") ? FeedbackQuestion.Answer.YES : FeedbackQuestion.Answer.NO;
    }
}
