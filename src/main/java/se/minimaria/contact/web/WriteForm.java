package se.minimaria.contact.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.MessageText;
import se.minimaria.web.FormKey;
import se.minimaria.web.FormKeys;

/**
 * A message as it was typed.
 *
 * @param m the text
 * @param clinic which clinic it is for; decides who answers
 * @param key the form's one-time key
 */
record WriteForm(
        @Nullable String m,
        @Nullable String clinic,
        @Nullable String key) {

    static WriteForm empty(@Nullable String clinic) {
        return new WriteForm("", clinic, null);
    }

    /** The text, or what is wrong with it. */
    Optional<MessageText> text(Errors errors) {
        var cleaned = MessageText.clean(m);
        var problem = MessageText.problem(cleaned);
        problem.ifPresent(key -> errors.rejectValue("m", key));
        return problem.isPresent() ? Optional.empty() : Optional.of(new MessageText(cleaned));
    }

    /** The number of the key; a page that lay open for too long gets a new one. */
    Optional<FormKey> number(FormKeys keys, Errors errors) {
        var number = keys.check(key);
        if (number.isEmpty()) {
            errors.reject("contact.key.old");
        }
        return number;
    }

    @Override
    public String toString() {
        return "WriteForm[****]";
    }
}
