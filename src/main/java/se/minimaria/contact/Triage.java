package se.minimaria.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions of triage, the service's own, with the answers to them. They are not an instrument and give no score.
 *
 * <p>A question that was not asked never stands in the way. Those about danger and about suicidal thoughts come back as a
 * duty until they are asked.
 *
 * @param danger danger to life or health now
 * @param suicidal thoughts of not wanting to live
 * @param substances alcohol or drugs every day or nearly
 * @param gambling gambling for more than one can afford
 * @param mood so low or worried that days do not work
 * @param home not safe at home
 * @param children a child who is harmed or in danger of it
 */
public record Triage(Said danger, Said suicidal, Said substances, Said gambling, Said mood, Said home, Said children) {

    /** Before anybody has asked anything. */
    public static final Triage UNASKED = of(Stream.generate(() -> Said.NOT_ASKED)
            .limit(Question.values().length)
            .toList());

    /** An answer. */
    public enum Said {
        NO,
        NOT_ASKED,
        YES;

        /** As stored, and as part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The questions in the order in which they are asked. */
    public enum Question {
        DANGER,
        SUICIDAL,
        SUBSTANCES,
        GAMBLING,
        MOOD,
        HOME,
        CHILDREN;

        /** The name of its field, and part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The answers in the order of the questions. */
    public static Triage of(List<Said> said) {
        return new Triage(said.get(0), said.get(1), said.get(2), said.get(3), said.get(4), said.get(5), said.get(6));
    }

    /** The answer to a question. */
    public Said to(Question question) {
        return switch (question) {
            case DANGER -> danger;
            case SUICIDAL -> suicidal;
            case SUBSTANCES -> substances;
            case GAMBLING -> gambling;
            case MOOD -> mood;
            case HOME -> home;
            case CHILDREN -> children;
        };
    }

    /** The same with another answer to one question. */
    public Triage with(Question question, Said said) {
        return of(Arrays.stream(Question.values())
                .map(one -> one == question ? said : to(one))
                .toList());
    }

    /** What is still to be asked before anybody may be calm. */
    public List<Question> owed() {
        return Stream.of(Question.DANGER, Question.SUICIDAL)
                .filter(question -> to(question) == Said.NOT_ASKED)
                .toList();
    }

    /** How many questions nobody has asked. */
    public int unasked() {
        return (int) Stream.of(Question.values())
                .filter(question -> to(question) == Said.NOT_ASKED)
                .count();
    }

    /** The answers in order, as stored. */
    String code() {
        return Arrays.stream(Question.values())
                .map(question -> to(question).code())
                .collect(Collectors.joining(" "));
    }

    static Triage of(String code) {
        return of(Arrays.stream(code.split(" ", -1))
                .map(said -> Said.valueOf(said.toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList());
    }
}
