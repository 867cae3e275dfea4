package se.minimaria.contact.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.MessageText;

/** How a task went, in words. */
record FinishForm(@Nullable String outcome) {

    private static final int LONGEST = 1_000;

    static FinishForm empty() {
        return new FinishForm("");
    }

    Optional<MessageText> text(Errors errors) {
        var cleaned = MessageText.clean(outcome);
        if (cleaned.isBlank()) {
            errors.rejectValue("outcome", "contact.task.outcome.missing");
        } else if (cleaned.length() > LONGEST) {
            errors.rejectValue("outcome", "contact.task.outcome.long");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(new MessageText(cleaned));
    }

    @Override
    public String toString() {
        return "FinishForm[****]";
    }
}
