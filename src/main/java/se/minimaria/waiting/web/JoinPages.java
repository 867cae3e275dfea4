package se.minimaria.waiting.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.waiting.DayPart;
import se.minimaria.web.Option;

/** The choices of the forms with which one puts oneself on the list. */
@Component
class JoinPages {

    private final Network network;
    private final MessageSource texts;

    JoinPages(Network network, MessageSource texts) {
        this.network = network;
        this.texts = texts;
    }

    /** What one chooses among. */
    record Choices(List<Option> places, List<Option> parts, List<Option> days, List<Option> ways) {}

    /** The places where one meets an authority's people; for somebody without a time each says who looks out for one. */
    Choices choices(Optional<PrincipalId> store, Locale locale) {
        var any = new Option("", text("waiting.where.any", locale));
        var places = store.map(network::workplaces).orElseGet(network::clinics).stream()
                .map(clinic -> new Option(clinic.id().value(), name(clinic, store.isEmpty(), locale)));
        return new Choices(
                Stream.concat(Stream.of(any), places).toList(),
                Arrays.stream(DayPart.values())
                        .map(part -> new Option(part.key(), text("waiting.part." + part.key(), locale)))
                        .toList(),
                Arrays.stream(DayOfWeek.values())
                        .limit(DayOfWeek.FRIDAY.getValue())
                        .map(day -> new Option(
                                String.valueOf(day.getValue()), day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                        .toList(),
                List.of(
                        new Option("sms", text("waiting.reach.sms", locale)),
                        new Option("mejl", text("waiting.reach.mail", locale))));
    }

    private String name(Clinic clinic, boolean says, Locale locale) {
        var place = clinic.kind() == ClinicKind.DIGITAL ? text("booking.mode.digital", locale) : clinic.name();
        return says
                ? texts.getMessage(
                        "waiting.where.at",
                        new Object[] {
                            place, network.principal(clinic.reception()).name()
                        },
                        locale)
                : place;
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
