package se.minimaria.contact.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.Channel;
import se.minimaria.contact.ContactThread;
import se.minimaria.contact.Elsewhere;
import se.minimaria.contact.Judgement;
import se.minimaria.contact.Priority;
import se.minimaria.contact.Proposal;
import se.minimaria.contact.Sorted;
import se.minimaria.contact.Triage;
import se.minimaria.contact.Triage.Said;
import se.minimaria.network.Profession;

/**
 * The answers to the questions as they were ticked, and what was decided. What is left as the answers come to is empty; a
 * question without an answer has not been asked.
 */
record TriageForm(
        @Nullable String danger,
        @Nullable String suicidal,
        @Nullable String substances,
        @Nullable String gambling,
        @Nullable String mood,
        @Nullable String home,
        @Nullable String children,
        @Nullable String priority,
        @Nullable String channel,
        @Nullable String first,
        @Nullable String beyond,
        @Nullable String reason) {

    static final List<Profession> PROFESSIONS = List.of(
            Profession.SOCIAL_WORKER,
            Profession.NURSE,
            Profession.PSYCHOLOGIST,
            Profession.PHYSICIAN,
            Profession.MIDWIFE);

    private static final int LONGEST_REASON = 1_000;

    /** As it was judged before; what was as the answers come to stays so, whatever they come to next. */
    static TriageForm of(ContactThread thread) {
        var sorted = thread.sorted();
        var triage = sorted.map(Sorted::triage).orElse(Triage.UNASKED);
        var proposal = Proposal.of(triage, thread.origin().concern());
        return new TriageForm(
                triage.danger().code(),
                triage.suicidal().code(),
                triage.substances().code(),
                triage.gambling().code(),
                triage.mood().code(),
                triage.home().code(),
                triage.children().code(),
                sorted.filter(one -> one.priority() != one.proposed())
                        .map(one -> one.priority().code())
                        .orElse(""),
                sorted.filter(one -> one.channel() != proposal.channel())
                        .map(one -> one.channel().code())
                        .orElse(""),
                sorted.filter(one -> one.first() != proposal.first())
                        .map(one -> one.first().key())
                        .orElse(""),
                "",
                sorted.map(Sorted::reason).orElse(""));
    }

    Optional<Judgement> judgement(Errors errors) {
        var cleaned = reason == null ? "" : reason.strip();
        if (cleaned.length() > LONGEST_REASON) {
            errors.rejectValue("reason", "contact.triage.reason.long");
            return Optional.empty();
        }
        return Optional.of(new Judgement(
                triage(),
                one(List.of(Priority.values()), Priority::code, priority),
                one(List.of(Channel.values()), Channel::code, channel),
                one(PROFESSIONS, Profession::key, first),
                one(List.of(Elsewhere.values()), Elsewhere::code, beyond),
                cleaned));
    }

    private Triage triage() {
        return new Triage(
                said(danger), said(suicidal), said(substances), said(gambling), said(mood), said(home), said(children));
    }

    private static Said said(@Nullable String typed) {
        return one(List.of(Said.values()), Said::code, typed).orElse(Said.NOT_ASKED);
    }

    private static <T> Optional<T> one(List<T> all, Function<T, String> code, @Nullable String typed) {
        return all.stream().filter(one -> code.apply(one).equals(typed)).findFirst();
    }

    @Override
    public String toString() {
        return "TriageForm[****]";
    }
}
