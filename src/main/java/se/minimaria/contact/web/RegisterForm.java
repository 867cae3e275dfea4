package se.minimaria.contact.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.CallAsked;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.Spoken;
import se.minimaria.contact.Way;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Dates;
import se.minimaria.web.FormKey;
import se.minimaria.web.FormKeys;

/**
 * A telephone call or a visit at the door as somebody at work typed it.
 *
 * @param way {@code phone} or {@code door}
 * @param caller a {@link Caller}
 * @param day when they called or came
 * @param m what they said
 * @param answered {@code yes} or {@code no}
 * @param words {@code yes} or {@code no}
 * @param phone where to call back; empty when nobody shall
 * @param days as in {@link RingForm}, with {@code hours}, {@code who} and {@code message}
 */
record RegisterForm(
        @Nullable String way,
        @Nullable String caller,
        @Nullable String clinic,
        @Nullable String day,
        @Nullable String time,
        @Nullable String alias,
        @Nullable String m,
        @Nullable String answered,
        @Nullable String words,
        @Nullable String phone,
        @Nullable List<String> days,
        @Nullable String hours,
        @Nullable String who,
        @Nullable String message,
        @Nullable String key) {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:]?(\\d{2})");
    private static final String YES = "yes";

    /** A call that came in just now. */
    static RegisterForm now(String clinic, Instant now) {
        var wall = Sweden.wall(now);
        return new RegisterForm(
                Way.PHONE.code(),
                "self",
                clinic,
                wall.toLocalDate().toString(),
                "%02d.%02d".formatted(wall.getHour(), wall.getMinute()),
                "",
                "",
                "no",
                "no",
                "",
                List.of(),
                "",
                "no",
                "no",
                null);
    }

    /** What is to be registered, or what is missing. */
    Optional<Spoken> spoken(Network network, Errors errors) {
        var came = Stream.of(Way.values())
                .filter(one -> one.isSpoken() && one.code().equals(way))
                .findFirst();
        missing(came, "way", errors);
        var by = Caller.of(caller);
        missing(by, "caller", errors);
        var where = Optional.ofNullable(clinic).flatMap(network::clinicAt).map(one -> one.id());
        missing(where, "clinic", errors);
        var arrived = arrived(errors);
        var called = alias(errors);
        var text = text(errors);
        var call = call(errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(
                spoken(came.orElseThrow(), by.orElseThrow(), where.orElseThrow(), arrived, called, text, call));
    }

    Optional<FormKey> number(FormKeys keys, Errors errors) {
        var number = keys.check(key);
        if (number.isEmpty()) {
            errors.reject("contact.key.old");
        }
        return number;
    }

    private Spoken spoken(
            Way came,
            Caller by,
            ClinicId where,
            Optional<Instant> arrived,
            @Nullable String called,
            Optional<MessageText> text,
            Optional<CallAsked> call) {
        return new Spoken(
                came,
                by.concern(),
                by.sender(),
                where,
                arrived.orElseThrow(),
                called,
                text.orElseThrow(),
                YES.equals(answered),
                call,
                YES.equals(words));
    }

    private Optional<Instant> arrived(Errors errors) {
        var date = Dates.read(day);
        if (date.isEmpty()) {
            errors.rejectValue("day", "contact.register.day.wrong");
        }
        var clock = clock();
        if (clock.isEmpty()) {
            errors.rejectValue("time", "contact.register.time.wrong");
        }
        return date.flatMap(one -> clock.map(at -> Sweden.instant(LocalDateTime.of(one, at))));
    }

    private Optional<LocalTime> clock() {
        var typed = TIME.matcher(time == null ? "" : time.strip());
        try {
            return typed.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** A number is asked for together with when it is safe. */
    private Optional<CallAsked> call(Errors errors) {
        if (phone == null || phone.isBlank()) {
            return Optional.empty();
        }
        var ring = new RingForm(phone, days, hours, who, message, "", "", clinic, key);
        var number = ring.number(errors);
        return ring.terms(errors).flatMap(terms -> number.map(one -> new CallAsked(one, terms)));
    }

    private @Nullable String alias(Errors errors) {
        return Alias.of(alias, "alias", errors);
    }

    private Optional<MessageText> text(Errors errors) {
        var cleaned = MessageText.clean(m);
        var problem = MessageText.problem(cleaned);
        problem.ifPresent(key -> errors.rejectValue("m", key));
        return problem.isPresent() ? Optional.empty() : Optional.of(new MessageText(cleaned));
    }

    private static void missing(Optional<?> answer, String field, Errors errors) {
        if (answer.isEmpty()) {
            errors.rejectValue(field, "contact.register." + field + ".missing");
        }
    }

    @Override
    public String toString() {
        return "RegisterForm[****]";
    }
}
