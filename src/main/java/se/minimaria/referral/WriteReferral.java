package se.minimaria.referral;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.disclosure.Passage;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.DraftSection;
import se.minimaria.record.EntryId;
import se.minimaria.record.SectionId;
import se.minimaria.referral.Referral.ContactTask;
import se.minimaria.referral.Referral.Went;

/**
 * Writes a referral out of a file: the question is signed as an entry of its own, and goes with the chosen sections of earlier
 * ones through the same law as every copy. All of it may pass, or nothing has happened. The letter leaves the house by a channel
 * that the clinic has; what is kept here is what it says, on what ground, and when somebody says that it was sent.
 */
@Component
public class WriteReferral {

    private final Outgoing outgoing;
    private final Referrals referrals;
    private final Steps steps;
    private final Receipts receipts;
    private final TransactionTemplate behindSavepoint;
    private final Clock clock;

    WriteReferral(
            Outgoing outgoing,
            Referrals referrals,
            Steps steps,
            Receipts receipts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.outgoing = outgoing;
        this.referrals = referrals;
        this.steps = steps;
        this.receipts = receipts;
        this.behindSavepoint = new TransactionTemplate(transactions);
        behindSavepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /**
     * What is to be sent.
     *
     * @param heading of the entry, as the record will show it
     * @param necessity why the receiver needs it, where the law weighs; null where nobody claims that
     * @param enclosed sections of signed entries
     * @param task the task of a contact that this answers
     */
    public record Wanted(
            PrincipalId receiver,
            ClinicId clinic,
            String heading,
            Topic topic,
            String question,
            @Nullable String necessity,
            Map<EntryId, Set<SectionId>> enclosed,
            Optional<ContactTask> task) {

        public Wanted {
            enclosed = Map.copyOf(enclosed);
        }

        @Override
        public String toString() {
            return "Wanted[%s]".formatted(receiver);
        }
    }

    /** What became of it. */
    public sealed interface Result {

        /** It is signed, and may leave. */
        record Written(ReferralId id) implements Result {}

        /** The law stops a part of it; nothing was signed. */
        record Stopped(List<Passage> stopped) implements Result {

            public Stopped {
                stopped = List.copyOf(stopped);
            }
        }
    }

    /** Writes it, once however often the form is sent, also when both come at once. The caller may open the file. */
    @Transactional
    public Result write(UUID form, FileId file, Wanted wanted) {
        outgoing.queue(form);
        var earlier = referrals.madeBy(receipts.formHash(form));
        if (earlier.isPresent()) {
            return new Result.Written(earlier.get());
        }
        return behindSavepoint.execute(status -> {
            var result = attempt(form, file, wanted);
            if (result instanceof Result.Stopped) {
                status.setRollbackOnly();
            }
            return result;
        });
    }

    private Result attempt(UUID form, FileId file, Wanted wanted) {
        var duty = Access.onDuty();
        var before = outgoing.decisions(duty.principal(), file);
        var section = new DraftSection(
                wanted.heading(),
                wanted.topic(),
                About.SUBJECT_ONLY,
                wanted.question(),
                wanted.receiver(),
                wanted.necessity());
        var question = outgoing.sign(file, section);
        var passages = outgoing.enclose(file, wanted.receiver(), wanted.enclosed(), wanted.necessity());
        var stopped = List.of(question.passages(), passages).stream()
                .flatMap(List::stream)
                .filter(passage -> !passage.sent())
                .toList();
        if (!stopped.isEmpty()) {
            return new Result.Stopped(stopped);
        }
        var id = receipts.id(form);
        var now = clock.instant();
        var went = new Went(wanted.receiver(), question.entry(), wanted.task());
        referrals.add(id, file, wanted.clinic(), went, receipts.formHash(form), duty, now);
        steps.add(id, Direction.OUT, 1, State.WRITTEN, Steps.Why.NONE, duty, now);
        var made = outgoing.decisions(duty.principal(), file).stream()
                .filter(decision -> !before.contains(decision))
                .collect(Collectors.toSet());
        outgoing.keep(id, duty.principal(), made);
        return new Result.Written(id);
    }
}
