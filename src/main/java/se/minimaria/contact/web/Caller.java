package se.minimaria.contact.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.minimaria.contact.Concern;
import se.minimaria.contact.Sender;
import se.minimaria.web.Option;

/** Who made contact and for whose sake, as one answer: {@code self}, {@code relative}, {@code other} or a {@link Sender}. */
record Caller(Concern concern, Optional<Sender> sender) {

    static Optional<Caller> of(@Nullable String value) {
        return all().filter(caller -> caller.value().equals(value)).findFirst();
    }

    /** Every answer with the words for it. */
    static List<Option> options(Phrases phrases, Locale locale) {
        return all().map(caller -> new Option(caller.value(), caller.said(phrases, locale)))
                .toList();
    }

    String value() {
        return sender.map(Sender::code).orElse(concern.code());
    }

    private String said(Phrases phrases, Locale locale) {
        var whom = phrases.text(locale, "contact.register.caller." + concern.code());
        return sender.map(one -> phrases.text(
                        locale, "contact.inbox.concern", whom, phrases.text(locale, "contact.sender." + one.code())))
                .orElse(whom);
    }

    private static Stream<Caller> all() {
        return Arrays.stream(Concern.values())
                .flatMap(concern -> Stream.concat(
                        Stream.of(new Caller(concern, Optional.empty())),
                        Sender.fitting(concern).stream().map(sender -> new Caller(concern, Optional.of(sender)))));
    }
}
