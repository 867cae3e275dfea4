package se.minimaria.contact.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.Triage;
import se.minimaria.contact.Triage.Children;
import se.minimaria.contact.Triage.Danger;
import se.minimaria.contact.Triage.First;
import se.minimaria.contact.Triage.Suicidal;
import se.minimaria.contact.Triage.Use;

/** The answers to the five questions as they were ticked, and the reason in words. */
record TriageForm(
        @Nullable String danger,
        @Nullable String suicidal,
        @Nullable String use,
        @Nullable String children,
        @Nullable String first,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 1_000;

    /** Before anybody has asked anything, the question about suicidal thoughts has not been asked. */
    static TriageForm of(Optional<Triage> triage, String reason) {
        return triage.map(known -> new TriageForm(
                        value(known.danger()),
                        value(known.suicidal()),
                        value(known.use()),
                        value(known.children()),
                        value(known.first()),
                        reason))
                .orElseGet(() -> new TriageForm("", value(Suicidal.NOT_ASKED), "", "", "", ""));
    }

    Optional<Triage> triage(Errors errors) {
        var toDanger = answer(Danger.class, danger, "danger", errors);
        var toSuicidal = answer(Suicidal.class, suicidal, "suicidal", errors);
        var toUse = answer(Use.class, use, "use", errors);
        var toChildren = answer(Children.class, children, "children", errors);
        var toFirst = answer(First.class, first, "first", errors);
        if (reason != null && reason.length() > LONGEST_REASON) {
            errors.rejectValue("reason", "contact.triage.reason.long");
        }
        if (toDanger == null || toSuicidal == null || toUse == null || toChildren == null || toFirst == null) {
            return Optional.empty();
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Triage(toDanger, toSuicidal, toUse, toChildren, toFirst));
    }

    static String value(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> @Nullable E answer(
            Class<E> question, @Nullable String typed, String field, Errors errors) {
        for (var answer : question.getEnumConstants()) {
            if (value(answer).equals(typed)) {
                return answer;
            }
        }
        errors.rejectValue(field, "contact.triage." + field + ".missing");
        return null;
    }
}
