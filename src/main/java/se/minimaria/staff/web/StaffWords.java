package se.minimaria.staff.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.network.Network;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.Role;
import se.minimaria.web.Moments;

/** Says posts, days and roles as people read them. */
@Component
class StaffWords {

    private final MessageSource texts;
    private final Moments moments;
    private final Network network;

    StaffWords(MessageSource texts, Moments moments, Network network) {
        this.texts = texts;
        this.moments = moments;
        this.network = network;
    }

    String text(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    String day(LocalDate day, Locale locale) {
        return moments.day(day, locale);
    }

    String day(Instant at, Locale locale) {
        return moments.day(Sweden.day(at), locale);
    }

    String time(Instant at, Locale locale) {
        return moments.time(Sweden.wall(at), locale);
    }

    /** The moment with day and time. */
    String moment(Instant at, Locale locale) {
        return text(locale, "staff.moment", day(at, locale), time(at, locale));
    }

    /** A profession where it stands first. */
    String profession(Profession profession, Locale locale) {
        var name = text(locale, profession.messageKey());
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    String role(Role role, Locale locale) {
        return text(locale, "staff.role." + role.code());
    }

    /** What somebody works as. */
    String title(Assignment assignment, Locale locale) {
        return assignment
                .profession()
                .map(profession -> profession(profession, locale))
                .orElseGet(() -> role(assignment.role(), locale));
    }

    /** Where: a clinic, or the principal as a whole. */
    String place(Assignment assignment) {
        return assignment
                .clinic()
                .map(clinic -> network.clinic(clinic).name())
                .orElseGet(() -> network.principal(assignment.principal()).name());
    }

    /** What and where. */
    String post(Assignment assignment, Locale locale) {
        return text(locale, "staff.post", title(assignment, locale), place(assignment));
    }

    /** From when, and until when if that is known. */
    String period(Assignment assignment, Locale locale) {
        var from = day(assignment.from(), locale);
        return assignment
                .to()
                .map(to -> text(locale, "staff.period", from, day(to, locale)))
                .orElseGet(() -> text(locale, "staff.period.open", from));
    }
}
