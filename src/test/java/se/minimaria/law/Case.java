package se.minimaria.law;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.minimaria.law.DisclosureQuestion.Act;
import se.minimaria.law.DisclosureQuestion.Route;
import se.minimaria.law.DisclosureQuestion.Section;
import se.minimaria.law.DisclosureQuestion.Subject;
import se.minimaria.law.DisclosureVerdict.Duty;
import se.minimaria.law.DisclosureVerdict.Permitted;
import se.minimaria.law.DisclosureVerdict.PersonDecides;
import se.minimaria.law.DisclosureVerdict.Refused;
import se.minimaria.law.DisclosureVerdict.RefusedWithDoors;

/**
 * One row of the decision table.
 *
 * @param more the ground of a yes, the doors of a no
 */
record Case(String name, DisclosureQuestion question, String answer, String rule, String more) {

    static Case parse(String row) {
        var cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        assertThat(cells).as(row).hasSize(12);
        var parties = words(cells.get(2));
        var question = new DisclosureQuestion(
                LocalDate.parse(cells.get(1)),
                new Route(Cast.party(parties.getFirst()), Cast.party(parties.getLast())),
                new Section(Topic.valueOf(cells.get(3)), about(cells.get(4))),
                new Subject(
                        Integer.parseInt(cells.get(5)),
                        words(cells.get(6)).stream().map(Circumstance::valueOf).collect(toUnmodifiableSet())),
                words(cells.get(7)).stream().map(Cast::consent).toList(),
                act(words(cells.get(8))));
        return new Case(cells.getFirst(), question, cells.get(9), cells.get(10), cells.get(11));
    }

    /** The answer in the words of the table's last three columns. */
    static String told(DisclosureVerdict verdict) {
        var answer = switch (verdict) {
            case Permitted permitted -> List.of("permitted", permitted.basis().name());
            case Duty duty -> List.of("duty", duty.basis().name());
            case Refused refused -> List.of("refused", "");
            case RefusedWithDoors refused ->
                List.of(
                        "doors",
                        String.join(
                                " ", refused.doors().stream().map(Door::name).toList()));
            case PersonDecides decides -> List.of("decides", decides.basis().name());
        };
        return answer.getFirst() + " | " + verdict.citation().ruleId() + " | " + answer.getLast();
    }

    String expected() {
        return answer + " | " + rule + " | " + more;
    }

    @Override
    public String toString() {
        return name;
    }

    private static About about(String word) {
        return switch (word) {
            case "self" -> About.SUBJECT_ONLY;
            case "other" -> About.ANOTHER_PERSON;
            case "client" -> About.ANOTHER_OWN_CLIENT;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Act act(List<String> words) {
        var purpose = switch (words.getFirst()) {
            case "care" -> Purpose.CARE;
            case "report" -> Purpose.REPORT_OF_CONCERN;
            case "follow-up" -> Purpose.FOLLOW_UP;
            default -> throw new IllegalArgumentException(words.getFirst());
        };
        var need = words.contains("reason")
                ? Need.CLAIMED_WITH_REASON
                : words.contains("claimed") ? Need.CLAIMED : Need.NOT_CLAIMED;
        return new Act(purpose, need, !words.contains("unauthorised"));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
