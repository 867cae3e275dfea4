package se.minimaria.workplace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.message.Channel;
import se.minimaria.person.EmailAddress;
import se.minimaria.person.LanguageNeed;
import se.minimaria.person.Phone;
import se.minimaria.visit.InviteGuardian.Why;
import se.minimaria.visit.Wish;

/**
 * A guardian who is invited along, as it is typed.
 *
 * @param called what those at work call them
 * @param to a telephone number or an e-mail address
 * @param why the name of a {@link Why}
 */
record GuardianForm(
        @Nullable String called,
        @Nullable String to,
        @Nullable String language,
        @Nullable Boolean shared,
        @Nullable String why) {

    static final GuardianForm EMPTY = new GuardianForm("", "", "sv", false, "");

    private static final int LONGEST = 40;

    /** An invitation that can be sent. */
    record Read(String called, Wish wish, Locale language, Why why) {}

    /** The invitation, or what is missing, at its field. */
    Optional<Read> read(Errors errors) {
        var name = text(called);
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.rejectValue("called", "workplace.visit.error.called", new Object[] {LONGEST}, null);
        }
        var wish = wish();
        if (wish.isEmpty()) {
            errors.rejectValue("to", "workplace.visit.error.to");
        }
        var reason = Arrays.stream(Why.values())
                .filter(one -> one.name().equals(why))
                .findFirst();
        if (reason.isEmpty()) {
            errors.rejectValue("why", "workplace.visit.error.why");
        }
        var spoken = LanguageNeed.LANGUAGES.contains(text(language)) ? text(language) : "sv";
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Read(name, wish.orElseThrow(), Locale.of(spoken), reason.orElseThrow()));
    }

    private Optional<Wish> wish() {
        var typed = text(to);
        var isShared = Boolean.TRUE.equals(shared);
        return typed.contains("@")
                ? EmailAddress.read(typed).map(mail -> new Wish(Channel.MAIL, mail.value(), isShared))
                : Phone.read(typed)
                        .filter(Phone::takesMessages)
                        .map(phone -> new Wish(Channel.SMS, phone.canonical(), isShared));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    @Override
    public String toString() {
        return "GuardianForm[****]";
    }
}
