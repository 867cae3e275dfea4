package se.minimaria.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.law.Basis;
import se.minimaria.law.ConsentFact;
import se.minimaria.law.DisclosureGate;
import se.minimaria.law.DisclosureQuestion;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.law.DisclosureVerdict.Permitted;
import se.minimaria.law.Party;
import se.minimaria.law.Purpose;
import se.minimaria.law.Regime;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.network.ReferralReceiver;
import se.minimaria.person.Birth;
import se.minimaria.person.Births;
import se.minimaria.shared.Sweden;

/**
 * Puts what is known into a question that the law can answer. The preview and the real thing both come here, so that
 * what the writer is told beforehand is what happens.
 *
 * <p>Whether somebody has a continuing misuse (OSL 25:12, 26:9) is not recorded anywhere yet, so nobody has one here:
 * from 18 on only a consent opens. Consents of other persons whom a section is about are not recorded yet either.
 */
@Component
class AskTheLaw {

    /** The law's answer, and the consent that carries it where one does. */
    record Answer(DisclosureVerdict verdict, Optional<ConsentId> consent) {}

    private final Network network;
    private final Births births;
    private final ConsentRows consents;
    private final Clock clock;

    AskTheLaw(Network network, Births births, ConsentRows consents, Clock clock) {
        this.network = network;
        this.births = births;
        this.consents = consents;
        this.clock = clock;
    }

    /** What is known of somebody whose file the caller may open; of others nothing is. */
    KnownFacts factsOf(FileId file) {
        var today = Sweden.day(clock.instant());
        Optional<Birth> birth = births.of(file);
        return new KnownFacts(
                today,
                KnownFacts.ages(birth.map(known -> known.agesOn(today))),
                consents.of(file).stream().map(KnownFacts::given).toList());
    }

    /** The one way from a wish to an answer. Each consent is tried by itself, to know which one carries. */
    Answer answer(KnownFacts facts, Wish wish) {
        for (var given : facts.consents()) {
            var verdict = verdict(facts, wish, List.of(given.fact()));
            if (onConsent(verdict)) {
                return new Answer(verdict, Optional.of(given.id()));
            }
        }
        var verdict = verdict(facts, wish, facts.facts());
        return new Answer(onConsent(verdict) ? verdict(facts, wish, List.of()) : verdict, Optional.empty());
    }

    private static boolean onConsent(DisclosureVerdict verdict) {
        return verdict instanceof Permitted permitted && permitted.basis() == Basis.CONSENT;
    }

    /** The strictest answer over the ages that the person may have. */
    private DisclosureVerdict verdict(KnownFacts facts, Wish wish, List<ConsentFact> consents) {
        var verdicts = facts.ages().stream()
                .map(age -> DisclosureGate.decide(question(facts, wish, consents, age)))
                .toList();
        return verdicts.stream()
                .filter(verdict -> !(verdict instanceof Permitted))
                .findFirst()
                .orElseGet(verdicts::getFirst);
    }

    private DisclosureQuestion question(KnownFacts facts, Wish wish, List<ConsentFact> consents, int age) {
        return new DisclosureQuestion(
                facts.today(),
                new DisclosureQuestion.Route(party(Access.onDuty().principal()), party(wish.receiver())),
                new DisclosureQuestion.Section(wish.topic(), wish.about()),
                new DisclosureQuestion.Subject(age, Set.of()),
                consents,
                new DisclosureQuestion.Act(Purpose.CARE, wish.need(), mayDecide()));
    }

    /** Who may decide is for each authority to order (OSL 6:3); assumed: everybody who meets the young person. */
    private static boolean mayDecide() {
        var profession = Access.onDuty().profession();
        return profession != null && profession != Profession.MEDICAL_SECRETARY;
    }

    /**
     * A receiver that the network does not know is an authority that no rule speaks for. One outside stands for itself, so that
     * a yes to somebody else does not reach it, unless it is a unit of the authority that sends.
     */
    private Party party(PrincipalId id) {
        return network.receiver(id).map(AskTheLaw::outside).orElseGet(() -> inside(id));
    }

    private static Party outside(ReferralReceiver receiver) {
        var own = Access.onDuty().principal();
        return new Party(
                receiver.unitOf().filter(own::equals).orElse(receiver.id()).value(),
                Regime.valueOf(receiver.body().regime().name()),
                receiver.company() ? Party.Kind.COMPANY : Party.Kind.OTHER_AUTHORITY);
    }

    private Party inside(PrincipalId id) {
        return network.principals().stream()
                .filter(principal -> principal.id().equals(id))
                .findFirst()
                .map(known -> new Party(
                        id.value(),
                        Regime.valueOf(known.regime().name()),
                        Party.Kind.valueOf(known.kind().name())))
                .orElseGet(() -> new Party(id.value(), Regime.OTHER, Party.Kind.OTHER_AUTHORITY));
    }

    /** Whether something can go there at all: to another authority of the network, or to a receiver of letters. */
    boolean reachable(PrincipalId receiver) {
        return network.receiver(receiver).isPresent()
                || (!receiver.equals(Access.onDuty().principal())
                        && network.principals().stream()
                                .anyMatch(principal -> principal.id().equals(receiver)));
    }
}
