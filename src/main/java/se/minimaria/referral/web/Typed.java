package se.minimaria.referral.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.MessageText;
import se.minimaria.person.PersonName;
import se.minimaria.web.Dates;

/** Reads single fields of a form, and says at each what is wrong with it. */
record Typed(Errors errors) {

    private static final int LINE = 200;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    /** A text on one line, without what nobody sees. */
    static String plain(@Nullable String typed) {
        return UNSEEN.matcher(MessageText.clean(typed))
                .replaceAll("")
                .replace('\n', ' ')
                .strip();
    }

    /** A line that must be there. */
    String line(String field, @Nullable String typed) {
        var line = plain(typed);
        if (line.isEmpty()) {
            errors.rejectValue(field, "referral.form." + field + ".missing");
        }
        return shortEnough(field, line);
    }

    /** A line that may be left out. */
    String maybe(String field, @Nullable String typed) {
        return shortEnough(field, plain(typed));
    }

    /** Several lines that must be there. */
    String text(String field, @Nullable String typed) {
        var text = MessageText.clean(typed);
        if (text.isBlank()) {
            errors.rejectValue(field, "referral.form." + field + ".missing");
        } else if (text.length() > MessageText.LONGEST) {
            errors.rejectValue(field, "referral.form.long", new Object[] {MessageText.LONGEST}, null);
        }
        return UNSEEN.matcher(text).replaceAll("");
    }

    String name(String field, @Nullable String typed, boolean needed) {
        var name = plain(typed);
        if (name.isEmpty() && needed) {
            errors.rejectValue(field, "referral.form." + field + ".missing");
        } else {
            PersonName.refusal(name).ifPresent(key -> errors.rejectValue(field, key));
        }
        return name;
    }

    /** A day that may be left out; what is no day, or lies outside, is wrong. */
    @Nullable
    LocalDate day(String field, @Nullable String typed, LocalDate first, LocalDate last) {
        if (plain(typed).isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Dates.read(typed).filter(one -> !one.isBefore(first) && !one.isAfter(last));
        if (day.isEmpty()) {
            errors.rejectValue(field, "referral.form." + field + ".wrong");
        }
        return day.orElse(null);
    }

    /** An answer that must be one of those that are offered. */
    <T> Optional<T> chosen(String field, Optional<T> answer) {
        if (answer.isEmpty()) {
            errors.rejectValue(field, "referral.form." + field + ".missing");
        }
        return answer;
    }

    private String shortEnough(String field, String line) {
        if (line.length() > LINE) {
            errors.rejectValue(field, "referral.form.long", new Object[] {LINE}, null);
        }
        return line;
    }
}
