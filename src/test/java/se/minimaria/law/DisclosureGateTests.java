package se.minimaria.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.minimaria.law.DisclosureQuestion.Act;
import se.minimaria.law.DisclosureQuestion.Route;
import se.minimaria.law.DisclosureQuestion.Section;
import se.minimaria.law.DisclosureQuestion.Subject;
import se.minimaria.law.DisclosureVerdict.Duty;
import se.minimaria.law.DisclosureVerdict.Permitted;
import se.minimaria.law.DisclosureVerdict.PersonDecides;

class DisclosureGateTests {

    static List<Case> cases() {
        return DecisionTable.cases();
    }

    static Stream<LegalRule> disclosureRules() {
        return Rules.all().stream().filter(DisclosureRule.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsTheTableSays(Case row) {
        assertThat(Case.told(DisclosureGate.decide(row.question()))).isEqualTo(row.expected());
    }

    @Test
    void theTableNeverSaysTheSameCaseTwice() {
        assertThat(cases()).extracting(Case::question).doesNotHaveDuplicates();
        assertThat(cases()).extracting(Case::name).doesNotHaveDuplicates();
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("disclosureRules")
    void everyRuleDecidesAtLeastOneCase(LegalRule rule) {
        assertThat(cases()).extracting(Case::rule).contains(rule.id());
    }

    @ParameterizedTest
    @MethodSource("disclosureRules")
    void aCaseFailsWhenAnyRuleIsSwitchedOff(LegalRule rule) {
        var without = new ArrayList<>(Rules.all());
        without.remove(rule);
        assertThat(cases())
                .as("switching off %s must be noticed", rule.id())
                .anyMatch(row -> !Case.told(DisclosureGate.decide(row.question(), without))
                        .equals(row.expected()));
    }

    @Test
    void refusesEverythingWithoutRules() {
        assertThat(cases())
                .extracting(row -> DisclosureGate.decide(row.question(), List.of()))
                .hasOnlyElementsOfType(DisclosureVerdict.Refused.class);
    }

    @Test
    void givesTheSameQuestionTheSameAnswer() {
        for (var question : everyQuestionWithoutConsent()) {
            assertThat(DisclosureGate.decide(question)).isEqualTo(DisclosureGate.decide(question));
        }
    }

    @Test
    void neverLetsGamblingOrDopingAloneOpenAnAdultsSecrecy() {
        var asked = everyQuestionWithoutConsent().stream()
                .filter(question -> question.subject().age() >= 18)
                .filter(question -> question.subject().circumstances().stream().noneMatch(Circumstance::listed))
                .filter(question -> !question.route().samePrincipal())
                .toList();
        assertThat(asked)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(question -> assertThat(DisclosureGate.decide(question))
                        .isNotInstanceOfAny(Permitted.class, PersonDecides.class, Duty.class));
    }

    @Test
    void neverPassesABorderOnNeedWithoutAReasonAndAnAuthorisedDecider() {
        assertThat(everyQuestionWithoutConsent())
                .filteredOn(question -> DisclosureGate.decide(question) instanceof Permitted)
                .filteredOn(question -> !question.route().samePrincipal())
                .isNotEmpty()
                .allSatisfy(question -> {
                    assertThat(question.act()).isEqualTo(new Act(Purpose.CARE, Need.CLAIMED_WITH_REASON, true));
                    assertThat(question.section().about()).isEqualTo(About.SUBJECT_ONLY);
                });
    }

    @Test
    void tellsBothSidesOfAWeighing() {
        var row = cases().stream()
                .filter(found -> found.name().equals("under 18, yes taken back, need"))
                .findFirst()
                .orElseThrow();
        assertThat(DisclosureGate.decide(row.question())).isInstanceOfSatisfying(PersonDecides.class, decides -> {
            assertThat(decides.speaksFor()).extracting(Message::key).containsExactly("law.weigh.for.age");
            assertThat(decides.speaksAgainst())
                    .extracting(Message::key)
                    .containsExactly("law.weigh.against.WITHDRAWN", "law.weigh.against.trust");
            assertThat(decides.reasonMissing()).isTrue();
        });
    }

    @Test
    void hasNoGroundInTheGeneralClause() {
        assertThat(Basis.values()).extracting(Basis::name).doesNotContain("OSL_10_27");
    }

    @Test
    void wantsPartiesWithNamesAndPeopleWithAges() {
        assertThatThrownBy(() -> new Party(" ", Regime.HSL, Party.Kind.REGION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subject(-1, Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<DisclosureQuestion> everyQuestionWithoutConsent() {
        var day = cases().getFirst().question().date();
        var circumstances = Arrays.asList(
                Set.<Circumstance>of(),
                Set.of(Circumstance.GAMBLING),
                Set.of(Circumstance.DOPING),
                Set.of(Circumstance.GAMBLING, Circumstance.DOPING),
                Set.of(Circumstance.NARCOTICS));
        var all = new ArrayList<DisclosureQuestion>();
        for (var route : routes()) {
            for (var act : acts()) {
                for (var about : About.values()) {
                    for (var age : List.of(12, 13, 17, 18, 24)) {
                        circumstances.forEach(facts -> all.add(new DisclosureQuestion(
                                day,
                                route,
                                new Section(Topic.GAMBLING, about),
                                new Subject(age, facts),
                                List.of(),
                                act)));
                    }
                }
            }
        }
        return all;
    }

    private static List<Route> routes() {
        var names = List.of("region", "falun", "falunhome", "borlange", "school", "company");
        return names.stream()
                .flatMap(from -> names.stream().map(to -> new Route(Cast.party(from), Cast.party(to))))
                .toList();
    }

    private static List<Act> acts() {
        return Arrays.stream(Purpose.values())
                .flatMap(purpose -> Arrays.stream(Need.values())
                        .flatMap(need -> Stream.of(true, false).map(may -> new Act(purpose, need, may))))
                .toList();
    }
}
