package se.minimaria.waiting.web;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.message.Channel;
import se.minimaria.network.Clinic;
import se.minimaria.network.Network;
import se.minimaria.person.EmailAddress;
import se.minimaria.person.Phone;
import se.minimaria.visit.Wish;
import se.minimaria.waiting.DayPart;
import se.minimaria.waiting.Terms;

/**
 * What somebody accepts who puts themselves on the list, and how they want to be asked.
 *
 * @param plats a clinic, or nothing for any
 * @param tid the key of a {@link DayPart}
 * @param dagar numbers of days of the week; none is every day
 * @param hur {@code sms} or {@code mejl}
 * @param delad whether others read what comes there
 */
record JoinForm(
        @Nullable String plats,
        @Nullable String tid,
        @Nullable List<String> dagar,
        @Nullable String hur,
        @Nullable String nummer,
        @Nullable String mejl,
        @Nullable Boolean delad) {

    static final JoinForm EMPTY = new JoinForm("", DayPart.ANY.key(), List.of(), "sms", "", "", false);

    /** Whether a day is chosen. */
    public boolean has(String day) {
        return Objects.requireNonNullElse(dagar, List.<String>of()).contains(day);
    }

    /** The place that was chosen; empty for any. */
    Optional<Clinic> place(Network network) {
        return Optional.ofNullable(plats).flatMap(network::clinicAt);
    }

    Terms terms(Network network) {
        return new Terms(
                place(network).map(Clinic::id).map(Set::of).orElse(Set.of()),
                Set.of(),
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> has(String.valueOf(day.getValue())))
                        .collect(Collectors.toSet()),
                Arrays.stream(DayPart.values())
                        .filter(part -> part.key().equals(tid))
                        .findFirst()
                        .orElse(DayPart.ANY),
                null,
                null);
    }

    /** Where they want to be asked, or what is wrong with it at its field. */
    Optional<Wish> asked(Errors errors) {
        var shared = Boolean.TRUE.equals(delad);
        if ("sms".equals(hur)) {
            var phone = Optional.ofNullable(nummer).flatMap(Phone::read);
            if (phone.isEmpty()) {
                errors.rejectValue("nummer", "waiting.error.phone");
            } else if (!phone.get().takesMessages()) {
                errors.rejectValue("nummer", "waiting.error.fixed");
            }
            return phone.filter(Phone::takesMessages).map(one -> new Wish(Channel.SMS, one.canonical(), shared));
        }
        if ("mejl".equals(hur)) {
            var mail = Optional.ofNullable(mejl).flatMap(EmailAddress::read);
            if (mail.isEmpty()) {
                errors.rejectValue("mejl", "waiting.error.mail");
            }
            return mail.map(one -> new Wish(Channel.MAIL, one.value(), shared));
        }
        errors.rejectValue("hur", "waiting.error.reach");
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "JoinForm[****]";
    }
}
