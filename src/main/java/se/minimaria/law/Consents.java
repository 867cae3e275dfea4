package se.minimaria.law;

import static java.util.Comparator.comparing;

import java.util.Optional;
import java.util.stream.Stream;
import se.minimaria.law.ConsentFact.Giver;

/** Reads the consents of a question: which one carries, and if none does, which one came nearest and why it fell short. */
final class Consents {

    /** A consent and its first flaw. */
    record Flawed(ConsentFact consent, ConsentFlaw flaw) {}

    private Consents() {}

    /** A consent by the young person or their guardian that carries. */
    static Optional<ConsentFact> covering(DisclosureQuestion question) {
        return own(question)
                .filter(consent -> flaw(consent, question).isEmpty())
                .findFirst();
    }

    /** The nearest miss, when nothing carries. */
    static Optional<Flawed> nearest(DisclosureQuestion question) {
        if (covering(question).isPresent()) {
            return Optional.empty();
        }
        return own(question)
                .flatMap(consent -> flaw(consent, question).map(flaw -> new Flawed(consent, flaw)).stream())
                .max(comparing(Flawed::flaw));
    }

    /** Whether the other person whom the section is about has said yes to this. */
    static boolean ofOtherPerson(DisclosureQuestion question) {
        return question.consents().stream()
                .filter(consent -> consent.given().by() == Giver.OTHER_PERSON)
                .anyMatch(consent -> flaw(consent, question).isEmpty());
    }

    private static Stream<ConsentFact> own(DisclosureQuestion question) {
        return question.consents().stream().filter(consent -> consent.given().by() != Giver.OTHER_PERSON);
    }

    private static Optional<ConsentFlaw> flaw(ConsentFact consent, DisclosureQuestion question) {
        return scopeFlaw(consent.scope(), question)
                .or(() -> periodFlaw(consent.period(), question))
                .or(() -> giverFlaw(consent.given(), question.subject().age()));
    }

    private static Optional<ConsentFlaw> scopeFlaw(ConsentFact.Scope scope, DisclosureQuestion question) {
        if (!scope.receivers().contains(question.route().receiver().id())) {
            return Optional.of(ConsentFlaw.OTHER_RECEIVER);
        }
        if (!scope.topics().contains(question.section().topic())) {
            return Optional.of(ConsentFlaw.OTHER_TOPIC);
        }
        return scope.purposes().contains(question.act().purpose())
                ? Optional.empty()
                : Optional.of(ConsentFlaw.OTHER_PURPOSE);
    }

    private static Optional<ConsentFlaw> periodFlaw(ConsentFact.Period period, DisclosureQuestion question) {
        var date = question.date();
        if (period.withdrawal().filter(day -> !date.isBefore(day)).isPresent()) {
            return Optional.of(ConsentFlaw.WITHDRAWN);
        }
        if (date.isBefore(period.from())) {
            return Optional.of(ConsentFlaw.NOT_YET_VALID);
        }
        return date.isAfter(period.to()) ? Optional.of(ConsentFlaw.EXPIRED) : Optional.empty();
    }

    private static Optional<ConsentFlaw> giverFlaw(ConsentFact.Given given, int age) {
        if (!given.written()) {
            return Optional.of(ConsentFlaw.NOT_WRITTEN);
        }
        return switch (given.by()) {
            case GUARDIAN -> age < GuardianBefore13.END ? Optional.empty() : Optional.of(ConsentFlaw.GUARDIAN_ALONE);
            case YOUTH ->
                age >= Age.MAJORITY || given.maturityNoted()
                        ? Optional.empty()
                        : Optional.of(ConsentFlaw.NO_MATURITY_NOTE);
            // From 18 on only the young person's own half of a joint yes counts, and it is there.
            case YOUTH_AND_GUARDIAN, OTHER_PERSON -> Optional.empty();
        };
    }
}
