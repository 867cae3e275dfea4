package se.minimaria.contact.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import se.minimaria.contact.Channel;
import se.minimaria.contact.Elsewhere;
import se.minimaria.contact.Priority;
import se.minimaria.contact.Triage.Question;
import se.minimaria.contact.Triage.Said;
import se.minimaria.network.Profession;
import se.minimaria.web.Option;

/** One question of triage with its answers, as the page asks it. */
record TriageQuestion(String field, String text, List<Option> answers) {

    TriageQuestion {
        answers = List.copyOf(answers);
    }

    /** The questions about the one who made contact. */
    static List<TriageQuestion> all(Phrases phrases, Locale locale) {
        return Arrays.stream(Question.values())
                .map(question -> new TriageQuestion(
                        question.code(),
                        phrases.text(locale, "contact.triage." + question.code()),
                        Arrays.stream(Said.values())
                                .map(said -> new Option(
                                        said.code(), phrases.text(locale, "contact.triage.said." + said.code())))
                                .toList()))
                .toList();
    }

    /** What is decided; the first answer is always what the others come to. */
    static List<TriageQuestion> decisions(Phrases phrases, Locale locale) {
        return List.of(
                choice("priority", List.of(Priority.values()), Priority::code, "contact.priority.", phrases, locale),
                choice("channel", List.of(Channel.values()), Channel::code, "contact.triage.channel.", phrases, locale),
                choice("first", TriageForm.PROFESSIONS, Profession::key, "network.profession.", phrases, locale),
                choice(
                        "beyond",
                        List.of(Elsewhere.values()),
                        Elsewhere::code,
                        "contact.triage.door.",
                        phrases,
                        locale));
    }

    private static <T> TriageQuestion choice(
            String field, List<T> values, Function<T, String> code, String prefix, Phrases phrases, Locale locale) {
        var none = new Option("", phrases.text(locale, "contact.triage." + field + ".none"));
        var rest = values.stream().map(code).map(value -> new Option(value, phrases.text(locale, prefix + value)));
        return new TriageQuestion(
                field,
                phrases.text(locale, "contact.triage." + field),
                Stream.concat(Stream.of(none), rest).toList());
    }
}
