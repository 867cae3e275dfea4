package se.minimaria.law;

import java.time.LocalDate;
import java.util.List;

/**
 * Who reads a young person's record on the pages of their own (Mina sidor), by age: a guardian before 13, nobody from 13
 * to 15 unless a note says that the young person is mature enough, the young person from 16 and alone from 18.
 *
 * <p>This is the default for whole records. What would harm a child is held back entry by entry besides (OSL 12 kap. 3 §).
 */
public final class RecordAccessByAge {

    /**
     * One question.
     *
     * @param date the day whose rules apply
     * @param age in whole years that day; see {@link Age}
     * @param maturityNoted a note says that the young person is mature enough to read alone
     * @param hiddenFromGuardians the clinic is one whose records guardians never see on these pages
     */
    public record Question(LocalDate date, int age, boolean maturityNoted, boolean hiddenFromGuardians) {}

    private RecordAccessByAge() {}

    /** The reader and why; nobody when no rule answers. */
    public static RecordAccess decide(Question question) {
        return decide(question, Rules.all());
    }

    /** As {@link #decide(Question)} with other rules. */
    static RecordAccess decide(Question question, List<LegalRule> rules) {
        return rules.stream()
                .filter(rule -> rule.source().holdsOn(question.date()))
                .filter(AccessRule.class::isInstance)
                .map(AccessRule.class::cast)
                .flatMap(rule -> rule.reader(question).map(reader -> access(rule, reader)).stream())
                .findFirst()
                .orElseGet(() -> new RecordAccess(RecordReader.NOBODY, Citation.noRule(question.date())));
    }

    private static RecordAccess access(AccessRule rule, RecordReader reader) {
        return new RecordAccess(reader, rule.cite(rule.because()));
    }
}
