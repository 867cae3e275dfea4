package se.minimaria.law;

import java.time.LocalDate;

/**
 * Why an answer was given: the rule, its source and the sentence that explains it.
 *
 * @param ruleId stable name of the rule, kept with the decision
 * @param source chapter and section in short form, the same in every language
 * @param sourceName the source in words
 * @param verified whether the wording of the source has been read; if not, the reader is told
 * @param message the reason; the law comes after it, small
 */
public record Citation(String ruleId, String source, Message sourceName, boolean verified, Message message) {

    /** The reason when no rule holds: what no rule allows is refused. */
    static Citation noRule(LocalDate date) {
        var why = Message.sentence("law.because.none", Message.day(date));
        return new Citation("none", "", Message.of("law.source.none"), false, why);
    }
}
