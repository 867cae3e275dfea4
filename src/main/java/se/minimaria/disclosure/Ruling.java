package se.minimaria.disclosure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.law.Basis;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.law.DisclosureVerdict.Duty;
import se.minimaria.law.DisclosureVerdict.Permitted;
import se.minimaria.law.DisclosureVerdict.PersonDecides;
import se.minimaria.law.DisclosureVerdict.Refused;
import se.minimaria.law.DisclosureVerdict.RefusedWithDoors;
import se.minimaria.law.Door;
import se.minimaria.network.PrincipalId;

/**
 * What is decided alike for several sections; they become one decision, and one copy if it is a yes.
 *
 * @param basis the ground of a yes
 * @param reason the decider's own words, where the ground is a weighing
 */
record Ruling(
        PrincipalId receiver,
        String rule,
        String source,
        @Nullable Basis basis,
        @Nullable ConsentId consent,
        @Nullable String reason) {

    /** The ruling that follows from an answer. */
    static Ruling on(Wish wish, AskTheLaw.Answer answer) {
        var citation = answer.verdict().citation();
        var basis = basis(answer.verdict()).orElse(null);
        var reason = basis == Basis.OSL_25_12 || basis == Basis.OSL_26_9 ? wish.necessity() : null;
        return new Ruling(
                wish.receiver(),
                citation.ruleId(),
                citation.source(),
                basis,
                basis == Basis.CONSENT ? answer.consent().orElseThrow() : null,
                reason);
    }

    /** The answer as it stands once the note is signed: a weighing that nobody made is a no, with the way to make it. */
    static DisclosureVerdict settled(DisclosureVerdict verdict) {
        return verdict instanceof PersonDecides open
                ? new RefusedWithDoors(List.of(Door.WEIGH_NEED, Door.ASK_CONSENT, Door.KEEP_HERE), open.citation())
                : verdict;
    }

    boolean permitted() {
        return basis != null;
    }

    private static Optional<Basis> basis(DisclosureVerdict verdict) {
        return switch (verdict) {
            case Permitted permitted -> Optional.of(permitted.basis());
            case Duty duty -> Optional.of(duty.basis());
            case Refused refused -> Optional.empty();
            case RefusedWithDoors refused -> Optional.empty();
            case PersonDecides open -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "Ruling[%s %s]".formatted(receiver, rule);
    }
}
