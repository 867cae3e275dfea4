package se.minimaria.contact;

import java.util.List;
import java.util.Locale;

/**
 * The five questions of triage, the service's own, and what they come to. They are not an instrument and give no score.
 *
 * <p>A question about suicidal thoughts that was not asked never stands in the way; it comes back as a duty until it is
 * asked.
 */
public record Triage(Danger danger, Suicidal suicidal, Use use, Children children, First first) {

    /** Danger to life or health now? */
    public enum Danger {
        NO,
        UNCLEAR,
        YES
    }

    /** Thoughts of not wanting to live? */
    public enum Suicidal {
        NO,
        NOT_ASKED,
        YES
    }

    /** How often, right now. */
    public enum Use {
        SELDOM,
        WEEKLY,
        DAILY
    }

    /** A child who is harmed or in danger of it? */
    public enum Children {
        NO,
        UNCLEAR,
        YES
    }

    /** Who had best meet them first. */
    public enum First {
        SOCIAL_WORKER,
        NURSE,
        BOTH
    }

    /** A yes to danger or to suicidal thoughts is acute; doubt, a child in danger and daily use cannot wait long. */
    public Priority priority() {
        if (danger == Danger.YES || suicidal == Suicidal.YES) {
            return Priority.ACUTE;
        }
        var pressing = danger == Danger.UNCLEAR || children != Children.NO || use == Use.DAILY;
        return pressing ? Priority.SOON : Priority.NORMAL;
    }

    /** Whether the question about suicidal thoughts is still to be asked. */
    public boolean owesQuestion() {
        return suicidal == Suicidal.NOT_ASKED;
    }

    /** The five answers in order, as stored. */
    String code() {
        return List.of(danger, suicidal, use, children, first).stream()
                .map(answer -> answer.name().toLowerCase(Locale.ROOT))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    static Triage of(String code) {
        var answers = List.of(code.toUpperCase(Locale.ROOT).split(" ", -1));
        return new Triage(
                Danger.valueOf(answers.get(0)),
                Suicidal.valueOf(answers.get(1)),
                Use.valueOf(answers.get(2)),
                Children.valueOf(answers.get(3)),
                First.valueOf(answers.get(4)));
    }
}
