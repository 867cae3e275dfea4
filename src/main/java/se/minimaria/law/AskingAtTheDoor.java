package se.minimaria.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What may be asked of somebody, such as the police or a school, who hands a young person over by taking a time for them.
 * What no rule forbids may be asked; that it is asked for is another matter.
 */
public final class AskingAtTheDoor {

    /** What one could ask. */
    public enum Asked {
        /** A name, made up or not. */
        ALIAS,
        /** Where to tell about the time. */
        NUMBER,
        /** What somebody is suspected of, or has been sentenced for. */
        OFFENCE,
        /** That somebody has help or measures from the social services. */
        MEASURE
    }

    private AskingAtTheDoor() {}

    /** The rule that forbids it on a day; empty if it may be asked. */
    public static Optional<Citation> forbids(Asked asked, LocalDate day) {
        return Rules.on(day).stream()
                .filter(AskingRule.class::isInstance)
                .map(AskingRule.class::cast)
                .filter(rule -> rule.forbids(asked))
                .findFirst()
                .map(rule -> rule.cite(rule.says()));
    }
}
