package se.minimaria.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Language;
import se.minimaria.network.Network;
import se.minimaria.network.Opening;
import se.minimaria.network.OpeningPeriod;
import se.minimaria.network.Profession;
import se.minimaria.web.Moments;
import se.minimaria.web.Series;

/** Makes what the pages say about clinics from the network file and the clock. */
@Component
class ClinicPages {

    private static final int WEEK = 7;

    private final Network network;
    private final OpenStates states;
    private final Moments moments;
    private final MessageSource texts;

    ClinicPages(Network network, OpenStates states, Moments moments, MessageSource texts) {
        this.network = network;
        this.states = states;
        this.moments = moments;
        this.texts = texts;
    }

    List<ClinicRow> rows(Locale locale) {
        return network.clinics().stream().map(clinic -> row(clinic, locale)).toList();
    }

    /** The clinics that one can walk into, as {@code a, b och c}. */
    String walkIn(Locale locale) {
        return Series.joined(
                texts,
                "site.list",
                network.clinics().stream()
                        .filter(clinic -> clinic.kind() == ClinicKind.MAIN)
                        .map(Clinic::name)
                        .toList(),
                locale);
    }

    ClinicRow row(Clinic clinic, Locale locale) {
        String name = clinic.kind() == ClinicKind.DIGITAL ? text("site.clinic.name.digital", locale) : clinic.name();
        return new ClinicRow(clinic.id().value(), name, states.of(clinic.hours(), locale), note(clinic, locale));
    }

    ClinicPage page(Clinic clinic, Locale locale) {
        return new ClinicPage(
                row(clinic, locale),
                clinic.kind().name(),
                clinic.main().map(main -> network.clinic(main).name()).orElse(""),
                days(clinic, locale),
                professions(clinic, locale),
                Arrays.stream(Profession.values()).anyMatch(met -> isMetElsewhere(met, clinic)),
                series(clinic.languages().stream().map(language -> name(language, locale)), locale),
                clinic.principals().stream()
                        .map(id -> network.principal(id).name())
                        .toList(),
                network.principal(clinic.reception()).name());
    }

    private String note(Clinic clinic, Locale locale) {
        LocalDate today = moments.now().toLocalDate();
        List<String> parts = new ArrayList<>();
        if (clinic.kind() == ClinicKind.DIGITAL) {
            parts.add(text("site.clinic.note.digital", locale));
        } else if (clinic.kind() == ClinicKind.SATELLITE) {
            parts.add(text("site.clinic.note.satellite", locale, weekdays(clinic, today, false, locale)));
        } else {
            parts.add(text("site.clinic.note.evening", locale, weekdays(clinic, today, true, locale)));
        }
        clinic.languages().stream()
                .filter(language -> !List.of("sv", "en").contains(language.code()))
                .map(language -> text("site.clinic.note.language", locale, name(language, locale)))
                .forEach(parts::add);
        return String.join(" ", parts);
    }

    /** The weekdays on which a clinic is open, or has an evening, under the hours that hold today. */
    private String weekdays(Clinic clinic, LocalDate today, boolean evenings, Locale locale) {
        return series(
                clinic.hours().periods().stream()
                        .filter(period -> period.origin().validity().includes(today))
                        .filter(period -> !evenings || period.evening())
                        .map(OpeningPeriod::days)
                        .flatMap(days -> days.stream().sorted())
                        .map(day -> text("site.weekday." + day.getValue(), locale)),
                locale);
    }

    private List<ClinicPage.Day> days(Clinic clinic, Locale locale) {
        LocalDate today = moments.now().toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(WEEK)
                .map(day -> new ClinicPage.Day(
                        moments.day(day, locale), hours(clinic.hours().on(day), locale)))
                .toList();
    }

    private String hours(List<Opening> openings, Locale locale) {
        return openings.isEmpty()
                ? text("site.open.closed", locale)
                : series(openings.stream().map(opening -> hours(opening, locale)), locale);
    }

    private String hours(Opening opening, Locale locale) {
        return text(
                "site.open.hours",
                locale,
                moments.time(opening.opens(), locale),
                moments.time(opening.closes(), locale));
    }

    private List<String> professions(Clinic clinic, Locale locale) {
        return Arrays.stream(Profession.values())
                .filter(clinic::offers)
                .map(profession -> text(profession.messageKey(), locale))
                .toList();
    }

    private boolean isMetElsewhere(Profession profession, Clinic clinic) {
        return !clinic.offers(profession) && network.clinics().stream().anyMatch(other -> other.offers(profession));
    }

    private String name(Language language, Locale locale) {
        String own = language.locale().getDisplayLanguage(locale);
        String named = texts.getMessage("site.language." + language.code(), null, own, locale);
        return named == null ? own : named;
    }

    private String series(Stream<String> words, Locale locale) {
        return Series.joined(texts, words.toList(), locale);
    }

    private String text(String key, Locale locale, Object... words) {
        return texts.getMessage(key, words, locale);
    }
}
