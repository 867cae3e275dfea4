package se.minimaria.workplace;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.person.Channel;
import se.minimaria.person.ContactWay;
import se.minimaria.person.EmailAddress;
import se.minimaria.person.Phone;
import se.minimaria.person.SafeTimes;

/**
 * How somebody wants to be reached, as it is typed.
 *
 * @param channel the name of a {@link Channel}
 * @param days names of days of the week; none is every day
 * @param fromHour a whole hour, or empty
 */
record ReachForm(
        @Nullable String channel,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Boolean sharedPhone,
        @Nullable Boolean noLetters,
        @Nullable Boolean noMessages,
        @Nullable Boolean despiteProtection,
        @Nullable List<String> days,
        @Nullable String fromHour,
        @Nullable String toHour,
        @Nullable String note) {

    static final ReachForm EMPTY = new ReachForm("", "", "", false, false, false, false, List.of(), "", "", "");

    static ReachForm of(ContactWay way) {
        var phone = way.phone();
        var email = way.email();
        return new ReachForm(
                way.channel().name(),
                phone == null ? "" : phone.written(),
                email == null ? "" : email.value(),
                way.sharedPhone(),
                way.noLetters(),
                way.noMessages(),
                way.despiteProtection(),
                way.times().days().stream().map(DayOfWeek::name).toList(),
                Objects.toString(way.times().from(), ""),
                Objects.toString(way.times().to(), ""),
                way.note());
    }

    /** Whether a box is ticked. */
    public boolean ticked(String name, String value) {
        return name.equals("days") && days != null && days.contains(value);
    }

    /** The choice, or what is missing, at its field. */
    Optional<ContactWay> read(Errors errors) {
        var chosen = Channel.of(text(channel));
        if (chosen.isEmpty()) {
            errors.rejectValue("channel", "workplace.reach.error.channel");
        }
        var number = phone(errors);
        var address = email(errors);
        chosen.ifPresent(way -> check(way, number, errors));
        var times = times(errors);
        if (text(note).length() > ContactWay.LONGEST_NOTE) {
            errors.rejectValue("note", "workplace.reach.error.note", new Object[] {ContactWay.LONGEST_NOTE}, null);
        }
        if (errors.hasErrors() || chosen.isEmpty() || times.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ContactWay(
                chosen.get(),
                number,
                address,
                is(sharedPhone),
                is(noLetters),
                is(noMessages),
                is(despiteProtection),
                times.get(),
                text(note)));
    }

    private @Nullable Phone phone(Errors errors) {
        var typed = text(phone);
        var read = Phone.read(typed);
        if (read.isEmpty() && !typed.isEmpty()) {
            errors.rejectValue("phone", "workplace.reach.error.phone");
        }
        return read.orElse(null);
    }

    private @Nullable EmailAddress email(Errors errors) {
        var typed = text(email);
        var read = EmailAddress.read(typed);
        if (read.isEmpty() && !typed.isEmpty()) {
            errors.rejectValue("email", "workplace.reach.error.email");
        }
        return read.orElse(null);
    }

    /** What contradicts itself cannot be followed. */
    private void check(Channel way, @Nullable Phone number, Errors errors) {
        if ((way == Channel.CALL || way == Channel.SMS) && text(phone).isEmpty()) {
            errors.rejectValue("phone", "workplace.reach.error.phone-missing");
        }
        if (way == Channel.SMS && number != null && !number.takesMessages()) {
            errors.rejectValue("phone", "workplace.reach.error.phone-fixed");
        }
        if (way == Channel.EMAIL && text(email).isEmpty()) {
            errors.rejectValue("email", "workplace.reach.error.email-missing");
        }
        if (way == Channel.SMS && is(noMessages)) {
            errors.rejectValue("noMessages", "workplace.reach.error.no-messages");
        }
        if (way == Channel.LETTER && is(noLetters)) {
            errors.rejectValue("noLetters", "workplace.reach.error.no-letters");
        }
    }

    private Optional<SafeTimes> times(Errors errors) {
        var chosen = Arrays.stream(DayOfWeek.values())
                .filter(day -> ticked("days", day.name()))
                .collect(Collectors.toSet());
        var from = hour(fromHour);
        var to = hour(toHour);
        if ((from == null) != (to == null) || (from != null && to != null && from >= to)) {
            errors.rejectValue("toHour", "workplace.reach.error.hours");
            return Optional.empty();
        }
        return Optional.of(new SafeTimes(chosen, from, to));
    }

    /** What is no hour was not chosen on the page. */
    private static @Nullable Integer hour(@Nullable String typed) {
        var hour = text(typed);
        if (!hour.matches("\\d{1,2}")) {
            return null;
        }
        var read = Integer.parseInt(hour);
        return read <= 24 ? read : null;
    }

    private static boolean is(@Nullable Boolean ticked) {
        return Boolean.TRUE.equals(ticked);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    @Override
    public String toString() {
        return "ReachForm[****]";
    }
}
