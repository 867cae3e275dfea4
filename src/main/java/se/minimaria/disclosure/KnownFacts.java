package se.minimaria.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.minimaria.law.ConsentFact;
import se.minimaria.shared.Sweden;

/**
 * What the sender knows of somebody when the law is asked.
 *
 * @param ages every age that the person may have today, youngest first
 */
record KnownFacts(LocalDate today, List<Integer> ages, List<Given> consents) {

    /** A consent and the same thing as the law needs to know it. */
    record Given(ConsentId id, ConsentFact fact) {}

    static Given given(Consent consent) {
        var by = switch (consent.givenBy()) {
            case YOUTH -> ConsentFact.Giver.YOUTH;
            case GUARDIAN -> ConsentFact.Giver.GUARDIAN;
            case BOTH -> ConsentFact.Giver.YOUTH_AND_GUARDIAN;
        };
        // A form is always kept here, on paper or on screen, so every consent that was written down is a written one.
        var manner = new ConsentFact.Given(by, true, consent.maturityNote().isPresent());
        var scope = new ConsentFact.Scope(
                Set.copyOf(consent.receivers().stream().map(Record::toString).toList()),
                consent.topics(),
                Set.of(consent.purpose()));
        var withdrawn = consent.withdrawnAt().map(Sweden::day).orElse(null);
        return new Given(
                consent.id(),
                new ConsentFact(manner, scope, new ConsentFact.Period(consent.from(), consent.to(), withdrawn)));
    }

    /** The same, after the database has said that a consent no longer carries. */
    KnownFacts without(ConsentId consent) {
        return new KnownFacts(
                today,
                ages,
                consents.stream()
                        .map(given -> given.id().equals(consent) ? new Given(given.id(), ended(given.fact())) : given)
                        .toList());
    }

    private ConsentFact ended(ConsentFact fact) {
        var period = new ConsentFact.Period(fact.period().from(), fact.period().to(), today);
        return new ConsentFact(fact.given(), fact.scope(), period);
    }

    List<ConsentFact> facts() {
        return consents.stream().map(Given::fact).toList();
    }

    /** Nothing is assumed in favour of sending: an unknown age must pass both as a child of 15 and as an adult. */
    static List<Integer> ages(Optional<List<Integer>> known) {
        return known.filter(ages -> !ages.isEmpty()).orElse(List.of(15, 18));
    }
}
