package se.minimaria.contact;

import java.util.List;
import java.util.stream.Stream;
import se.minimaria.contact.Triage.Question;
import se.minimaria.contact.Triage.Said;
import se.minimaria.network.Profession;

/**
 * What the answers come to, by a rule that anybody can follow. It proposes; a person decides, and says why if otherwise.
 *
 * @param because the questions whose answers gave the priority; none when nothing presses
 */
public record Proposal(Priority priority, List<Question> because, Channel channel, Profession first) {

    private static final List<Question> ACUTE = List.of(Question.DANGER, Question.SUICIDAL);
    private static final List<Question> PRESSING = List.of(Question.HOME, Question.CHILDREN, Question.SUBSTANCES);

    public Proposal {
        because = List.copyOf(because);
    }

    /**
     * Yes to danger or to suicidal thoughts is acute. A home that is not safe, a child in danger, use every day, and a
     * question about danger that nobody has asked cannot wait long. What somebody uses never makes the priority lower.
     */
    public static Proposal of(Triage triage, Concern concern) {
        var acute = yes(triage, ACUTE);
        if (!acute.isEmpty()) {
            return new Proposal(Priority.ACUTE, acute, Channel.CALL, Profession.NURSE);
        }
        var pressing = Stream.concat(
                        yes(triage, PRESSING).stream(), triage.owed().stream().filter(Question.DANGER::equals))
                .toList();
        var first = first(triage, concern);
        return pressing.isEmpty()
                ? new Proposal(Priority.NORMAL, List.of(), Channel.MESSAGE, first)
                : new Proposal(Priority.SOON, pressing, pressing(concern), first);
    }

    private static Channel pressing(Concern concern) {
        return switch (concern) {
            case SELF, RELATIVE -> Channel.VISIT;
            case OTHER -> Channel.CALL;
            case ADVICE -> Channel.MESSAGE;
        };
    }

    /** Support to relatives is the municipality's, as are the home and the money; the body and the mind are the Region's. */
    private static Profession first(Triage triage, Concern concern) {
        var social = concern != Concern.SELF
                || triage.home() == Said.YES
                || triage.children() == Said.YES
                || triage.gambling() == Said.YES;
        if (!social && triage.substances() == Said.YES) {
            return Profession.NURSE;
        }
        return !social && triage.mood() == Said.YES ? Profession.PSYCHOLOGIST : Profession.SOCIAL_WORKER;
    }

    private static List<Question> yes(Triage triage, List<Question> questions) {
        return questions.stream()
                .filter(question -> triage.to(question) == Said.YES)
                .toList();
    }
}
