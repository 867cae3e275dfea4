package se.minimaria.contact.web;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.validation.Errors;
import se.minimaria.contact.MessageText;
import se.minimaria.person.PersonName;

/** What somebody wants to be called. Made up or not, it must be readable: nothing unseen, nothing that turns a line. */
@NamedInterface("times")
public final class Alias {

    private static final int LONGEST = 40;

    private Alias() {}

    /** The alias; nothing where none was typed, or one that will not do. */
    public static @Nullable String of(@Nullable String typed, String field, Errors errors) {
        var alias = MessageText.clean(typed).replace('\n', ' ');
        if (alias.length() > LONGEST) {
            errors.rejectValue(field, "contact.reach.alias.long");
            return null;
        }
        PersonName.refusal(alias).ifPresent(key -> errors.rejectValue(field, key));
        return alias.isEmpty() ? null : alias;
    }
}
