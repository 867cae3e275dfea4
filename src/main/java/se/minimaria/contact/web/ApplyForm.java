package se.minimaria.contact.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.Area;
import se.minimaria.contact.Concern;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.Origin;
import se.minimaria.contact.Sender;
import se.minimaria.web.FormKey;
import se.minimaria.web.FormKeys;

/**
 * What somebody filled in instead of only writing. Every question may be skipped, but something must be said: in words or
 * by a tick.
 *
 * @param m in own words
 * @param area what they want help with, ticked
 * @param sender what somebody who is not the youth says they are
 * @param danger {@code yes}, {@code no} or nothing
 * @param alias what they want to be called
 */
record ApplyForm(
        @Nullable String m,
        @Nullable List<String> area,
        @Nullable String sender,
        @Nullable String danger,
        @Nullable String alias,
        @Nullable String clinic,
        @Nullable String key) {

    static ApplyForm empty(String clinic) {
        return new ApplyForm("", List.of(), "", "", "", clinic, null);
    }

    /** Whether they answered that somebody is in danger now. */
    boolean inDanger() {
        return "yes".equals(danger);
    }

    /** The own words; if there are none, what was ticked, in the reader's own language. */
    Optional<MessageText> text(Phrases phrases, Locale locale, Errors errors) {
        var cleaned = MessageText.clean(m);
        if (cleaned.isBlank() && !areas().isEmpty()) {
            var ticked = areas().stream()
                    .map(one -> phrases.text(locale, "contact.area." + one.code()))
                    .toList();
            return Optional.of(
                    new MessageText(phrases.text(locale, "contact.apply.about", phrases.list(ticked, locale))));
        }
        var problem = MessageText.problem(cleaned);
        problem.ifPresent(found -> errors.rejectValue("m", found));
        return problem.isPresent() ? Optional.empty() : Optional.of(new MessageText(cleaned));
    }

    Origin origin(Concern concern) {
        var by = Sender.fitting(concern).stream()
                .filter(one -> one.code().equals(sender))
                .findFirst();
        return Origin.form(concern, by, areas());
    }

    Optional<FormKey> number(FormKeys keys, Errors errors) {
        var number = keys.check(key);
        if (number.isEmpty()) {
            errors.reject("contact.key.old");
        }
        return number;
    }

    private List<Area> areas() {
        return area == null
                ? List.of()
                : Arrays.stream(Area.values())
                        .filter(one -> area.contains(one.code()))
                        .toList();
    }

    @Override
    public String toString() {
        return "ApplyForm[****]";
    }
}
