package se.minimaria.law;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.minimaria.law.ConsentFact.Given;
import se.minimaria.law.ConsentFact.Giver;
import se.minimaria.law.ConsentFact.Period;
import se.minimaria.law.ConsentFact.Scope;

/** The parties and consents that the decision table speaks of. */
final class Cast {

    private static final LocalDate FROM = LocalDate.parse("2026-10-03");
    private static final LocalDate TO = LocalDate.parse("2027-04-03");
    private static final Set<Topic> TOPICS = Set.of(Topic.SUBSTANCES, Topic.SLEEP, Topic.WELLBEING, Topic.PLANNING);
    private static final Scope SCOPE =
            new Scope(Set.of("region", "falun", "borlange", "company", "school"), TOPICS, Set.of(Purpose.CARE));
    private static final Given ALONE = new Given(Giver.YOUTH, true, true);

    private Cast() {}

    static Party party(String name) {
        return switch (name) {
            case "region" -> new Party("region", Regime.HSL, Party.Kind.REGION);
            case "falun", "mora" -> new Party(name, Regime.SOL, Party.Kind.HOST);
            case "falunhome" -> new Party("falun", Regime.SOL, Party.Kind.HOME);
            case "borlange" -> new Party(name, Regime.SOL, Party.Kind.HOME);
            case "school" -> new Party(name, Regime.OTHER, Party.Kind.OTHER_AUTHORITY);
            case "company" -> new Party(name, Regime.HSL, Party.Kind.COMPANY);
            default -> throw new IllegalArgumentException(name);
        };
    }

    static ConsentFact consent(String name) {
        return switch (name) {
            case "full" -> new ConsentFact(ALONE, SCOPE, period(TO, null));
            case "family" ->
                new ConsentFact(
                        ALONE, new Scope(SCOPE.receivers(), Set.of(Topic.FAMILY), SCOPE.purposes()), period(TO, null));
            case "evaluation" ->
                new ConsentFact(
                        ALONE, new Scope(SCOPE.receivers(), TOPICS, Set.of(Purpose.FOLLOW_UP)), period(TO, null));
            case "withdrawn" -> new ConsentFact(ALONE, SCOPE, period(TO, LocalDate.parse("2026-11-01")));
            case "expired" -> new ConsentFact(ALONE, SCOPE, period(FROM.plusDays(7), null));
            case "oral" -> by(new Given(Giver.YOUTH, false, true));
            case "nonote" -> by(new Given(Giver.YOUTH, true, false));
            case "guardian" -> by(new Given(Giver.GUARDIAN, true, false));
            case "both" -> by(new Given(Giver.YOUTH_AND_GUARDIAN, true, false));
            case "mother" -> by(new Given(Giver.OTHER_PERSON, true, false));
            case "motheroral" -> by(new Given(Giver.OTHER_PERSON, false, false));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static ConsentFact by(Given given) {
        return new ConsentFact(given, SCOPE, period(TO, null));
    }

    private static Period period(LocalDate to, @Nullable LocalDate withdrawnOn) {
        return new Period(FROM, to, withdrawnOn);
    }
}
