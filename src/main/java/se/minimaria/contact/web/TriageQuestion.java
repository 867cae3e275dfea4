package se.minimaria.contact.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.minimaria.contact.Triage.Children;
import se.minimaria.contact.Triage.Danger;
import se.minimaria.contact.Triage.First;
import se.minimaria.contact.Triage.Suicidal;
import se.minimaria.contact.Triage.Use;
import se.minimaria.web.Option;

/** One of the five questions with its answers, as the page asks it. */
record TriageQuestion(String field, String text, List<Option> answers) {

    TriageQuestion {
        answers = List.copyOf(answers);
    }

    static List<TriageQuestion> all(Phrases phrases, Locale locale) {
        return List.of(
                of("danger", Danger.values(), phrases, locale),
                of("suicidal", Suicidal.values(), phrases, locale),
                of("use", Use.values(), phrases, locale),
                of("children", Children.values(), phrases, locale),
                of("first", First.values(), phrases, locale));
    }

    private static TriageQuestion of(String field, Enum<?>[] answers, Phrases phrases, Locale locale) {
        var prefix = "contact.triage." + field;
        return new TriageQuestion(
                field,
                phrases.text(locale, prefix),
                Arrays.stream(answers)
                        .map(TriageForm::value)
                        .map(value -> new Option(value, phrases.text(locale, prefix + "." + value)))
                        .toList());
    }
}
