package se.minimaria.video.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.MessageText;
import se.minimaria.web.FormKey;
import se.minimaria.web.FormKeys;

/**
 * What somebody writes in a talk, as it was typed.
 *
 * @param m the text
 * @param key the form's one-time key
 */
record TalkForm(@Nullable String m, @Nullable String key) {

    static TalkForm empty() {
        return new TalkForm("", null);
    }

    /** The text, or what is wrong with it. */
    Optional<MessageText> text(Errors errors) {
        var cleaned = MessageText.clean(m);
        var problem = MessageText.problem(cleaned);
        problem.ifPresent(wrong -> errors.rejectValue("m", wrong));
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
        return "TalkForm[****]";
    }
}
