package se.minimaria.contact.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.CallTerms;
import se.minimaria.contact.MessageText;
import se.minimaria.person.Phone;
import se.minimaria.web.FormKey;
import se.minimaria.web.FormKeys;

/**
 * How somebody wants to be called.
 *
 * @param days numbers of days of the week; none is every working day
 * @param hours a part of the day, as {@code 16-19}
 * @param who {@code yes} if one may say where one calls from when somebody else answers
 * @param message {@code yes} if one may leave a message
 * @param m what it is about; may be left out
 */
record RingForm(
        @Nullable String phone,
        @Nullable List<String> days,
        @Nullable String hours,
        @Nullable String who,
        @Nullable String message,
        @Nullable String m,
        @Nullable String alias,
        @Nullable String clinic,
        @Nullable String key) {

    private static final String YES = "yes";

    static RingForm empty(String clinic) {
        return new RingForm("", List.of(), "", "no", "no", "", "", clinic, null);
    }

    Optional<Phone> number(Errors errors) {
        var read = Phone.read(phone == null ? "" : phone);
        if (read.isEmpty()) {
            errors.rejectValue("phone", "contact.ring.phone.wrong");
        }
        return read;
    }

    Optional<CallTerms> terms(Errors errors) {
        var times = Windows.read(days, hours);
        if (times.isEmpty()) {
            errors.rejectValue("hours", "contact.ring.hours.missing");
        }
        return times.map(one -> new CallTerms(one, YES.equals(who), YES.equals(message)));
    }

    /**
     * What stands in the thread, to be read again later.
     *
     * @param wish that they want to be called, and when; their own words come before it
     */
    Optional<MessageText> text(String wish, Errors errors) {
        var cleaned = MessageText.clean((m == null ? "" : m) + "\n" + wish);
        var problem = MessageText.problem(cleaned);
        problem.ifPresent(found -> errors.rejectValue("m", found));
        return problem.isPresent() ? Optional.empty() : Optional.of(new MessageText(cleaned));
    }

    Optional<FormKey> sealed(FormKeys keys, Errors errors) {
        var number = keys.check(key);
        if (number.isEmpty()) {
            errors.reject("contact.key.old");
        }
        return number;
    }

    /** Whether a day is ticked. */
    public boolean on(String day) {
        return days != null && days.contains(day);
    }

    @Override
    public String toString() {
        return "RingForm[****]";
    }
}
