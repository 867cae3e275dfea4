package se.minimaria.contact.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.VisitKeys.Wanted;
import se.minimaria.contact.VisitKeys.Way;
import se.minimaria.person.EmailAddress;
import se.minimaria.person.Phone;

/**
 * How somebody wants to be called at the visit, and whether they want to be told about it; nothing is an answer too.
 *
 * @param hur {@code sms}, {@code mejl}, or anything else for not at all
 * @param delad whether others read what comes there
 */
record ReachForm(
        @Nullable String alias,
        @Nullable String hur,
        @Nullable String nummer,
        @Nullable String mejl,
        @Nullable Boolean delad) {

    static final String NOT_AT_ALL = "inget";

    static ReachForm empty() {
        return new ReachForm("", NOT_AT_ALL, "", "", false);
    }

    /** Says at each field what is wrong with it. */
    void check(Errors errors) {
        if (isBySms()) {
            var phone = phone();
            if (phone.isEmpty()) {
                errors.rejectValue("nummer", "contact.reach.phone.wrong");
            } else if (!phone.get().takesMessages()) {
                errors.rejectValue("nummer", "contact.reach.phone.fixed");
            }
        }
        if (isByMail() && mail().isEmpty()) {
            errors.rejectValue("mejl", "contact.reach.mail.wrong");
        }
    }

    /** Where they want to be told; empty for not at all. */
    Optional<Wanted> wanted() {
        var shared = Boolean.TRUE.equals(delad);
        if (isBySms()) {
            return phone().map(phone -> new Wanted(Way.SMS, phone.canonical(), shared));
        }
        return isByMail() ? mail().map(mail -> new Wanted(Way.MAIL, mail.value(), shared)) : Optional.empty();
    }

    private boolean isBySms() {
        return "sms".equals(hur);
    }

    private boolean isByMail() {
        return "mejl".equals(hur);
    }

    private Optional<Phone> phone() {
        return Optional.ofNullable(nummer).flatMap(Phone::read);
    }

    private Optional<EmailAddress> mail() {
        return Optional.ofNullable(mejl).flatMap(EmailAddress::read);
    }

    @Override
    public String toString() {
        return "ReachForm[****]";
    }
}
