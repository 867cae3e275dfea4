package se.minimaria.referral;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.disclosure.DecisionId;
import se.minimaria.disclosure.Ledger;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.disclosure.Passage;
import se.minimaria.disclosure.SendSigned;
import se.minimaria.disclosure.SignAndDisclose;
import se.minimaria.disclosure.SignedOutcome;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.DraftSection;
import se.minimaria.record.EntryId;
import se.minimaria.record.SectionId;

/** How a referral out goes through the law and the ledger, and which decisions its letter consists of. */
@Component
class Outgoing {

    private final SignAndDisclose signing;
    private final SendSigned sending;
    private final Ledger ledger;
    private final JdbcClient database;

    Outgoing(SignAndDisclose signing, SendSigned sending, Ledger ledger, JdbcClient database) {
        this.signing = signing;
        this.sending = sending;
        this.ledger = ledger;
        this.database = database;
    }

    /** Waits until whoever sends the same form is done. */
    void queue(UUID form) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:form, 12))")
                .param("form", form.toString())
                .query(rows -> {});
    }

    SignedOutcome.Done sign(FileId file, DraftSection question) {
        return signing.signAtOnce(file, List.of(question));
    }

    List<Passage> enclose(
            FileId file, PrincipalId receiver, Map<EntryId, Set<SectionId>> enclosed, @Nullable String necessity) {
        return enclosed.entrySet().stream()
                .flatMap(entry -> sending.send(file, entry.getKey(), receiver, entry.getValue(), necessity).stream())
                .toList();
    }

    /** What has been sent out of a file. */
    Set<DecisionId> decisions(PrincipalId principal, FileId file) {
        return ledger.of(principal, file).stream()
                .filter(LedgerLine::sent)
                .map(LedgerLine::decision)
                .collect(Collectors.toSet());
    }

    void keep(ReferralId referral, PrincipalId principal, Collection<DecisionId> decisions) {
        for (var decision : decisions) {
            database.sql("""
                    insert into referral.enclosure (referral_id, decision_id, principal_id)
                    values (:referral, :decision, :principal)""")
                    .param("referral", referral.value())
                    .param("decision", decision.value())
                    .param("principal", principal.value())
                    .update();
        }
    }

    /** The decisions of a letter, in the order in which they were made. */
    List<DecisionId> of(ReferralId referral) {
        return database.sql("""
                select decision_id from referral.enclosure where referral_id = :id order by decision_id""").param("id", referral.value()).query(UUID.class).list().stream()
                .map(DecisionId::new)
                .toList();
    }
}
