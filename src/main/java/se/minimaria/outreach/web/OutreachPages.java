package se.minimaria.outreach.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.network.Network;
import se.minimaria.outreach.Occasion;
import se.minimaria.outreach.OutreachKind;
import se.minimaria.outreach.ReadOutreach;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Moments;
import se.minimaria.web.Option;

/** Says occasions in words. */
@Component
class OutreachPages {

    private static final int MOST = 50;

    private final ReadOutreach reading;
    private final Network network;
    private final Moments moments;
    private final MessageSource texts;
    private final Clock clock;

    OutreachPages(ReadOutreach reading, Network network, Moments moments, MessageSource texts, Clock clock) {
        this.reading = reading;
        this.network = network;
        this.moments = moments;
        this.texts = texts;
        this.clock = clock;
    }

    OutreachPage list(Locale locale) {
        var january = moments.now().toLocalDate().withDayOfYear(1);
        var sums = reading.sums(start(january), start(january.plusYears(1))).stream()
                .map(sum -> new OutreachPage.Sum(kind(sum.kind(), locale), sum.count(), sum.young(), sum.adults()))
                .toList();
        return new OutreachPage(
                rows(reading.ahead(MOST), locale),
                rows(reading.past(MOST), locale),
                sums,
                String.valueOf(january.getYear()));
    }

    OutreachPage.Row row(Occasion occasion, Locale locale) {
        var plan = occasion.plan();
        var when = text(
                "outreach.when",
                locale,
                moments.day(Sweden.day(plan.starts()), locale),
                moments.time(Sweden.wall(plan.starts()), locale),
                moments.time(Sweden.wall(plan.ends()), locale));
        return new OutreachPage.Row(
                occasion.id().toString(),
                when,
                kind(plan.kind(), locale),
                plan.place(),
                network.clinic(plan.clinic()).name(),
                occasion.reached()
                        .map(met -> text("outreach.met", locale, met.young(), met.adults()))
                        .orElse(""),
                occasion.owesNumbers(clock.instant()),
                occasion.cancelled());
    }

    List<Option> kinds(Locale locale) {
        return Arrays.stream(OutreachKind.values())
                .map(kind -> new Option(kind.code(), kind(kind, locale)))
                .toList();
    }

    List<Option> clinics() {
        return network.clinics().stream()
                .map(clinic -> new Option(clinic.id().value(), clinic.name()))
                .toList();
    }

    LocalDate today() {
        return moments.now().toLocalDate();
    }

    boolean hasBegun(Occasion occasion) {
        return !occasion.plan().starts().isAfter(clock.instant());
    }

    String text(String key, Locale locale, Object... words) {
        return texts.getMessage(key, words, locale);
    }

    private List<OutreachPage.Row> rows(List<Occasion> occasions, Locale locale) {
        return occasions.stream().map(one -> row(one, locale)).toList();
    }

    private String kind(OutreachKind kind, Locale locale) {
        return text("outreach.kind." + kind.code(), locale);
    }

    private static Instant start(LocalDate day) {
        return Sweden.instant(day.atStartOfDay());
    }
}
