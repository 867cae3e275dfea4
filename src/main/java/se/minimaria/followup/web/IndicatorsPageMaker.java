package se.minimaria.followup.web;

import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import se.minimaria.followup.Figure;
import se.minimaria.followup.Indicator;
import se.minimaria.followup.Indicator.Cell;
import se.minimaria.followup.PublishFigures;
import se.minimaria.followup.SexGroup;
import se.minimaria.followup.web.IndicatorFilter.Choice;
import se.minimaria.followup.web.IndicatorsPage.Filter;
import se.minimaria.followup.web.IndicatorsPage.Group;
import se.minimaria.followup.web.IndicatorsPage.Headline;
import se.minimaria.followup.web.IndicatorsPage.Row;
import se.minimaria.followup.web.IndicatorsPage.Shown;
import se.minimaria.followup.web.Scope.Place;
import se.minimaria.network.Network;
import se.minimaria.web.Option;

/** Lays published figures out as the page that shows them. */
final class IndicatorsPageMaker {

    private static final int LONGEST_TABLE = 50;
    private static final int LATEST = 3;
    private static final int STRIP_WIDTH = 200;
    private static final int STRIP_HEIGHT = 40;

    private final Network network;
    private final MessageSource texts;
    private final Locale locale;
    private final Numbers numbers;

    IndicatorsPageMaker(Network network, MessageSource texts, Locale locale) {
        this.network = network;
        this.texts = texts;
        this.locale = locale;
        this.numbers = new Numbers(locale);
    }

    /** What the indicators of one year say about the chosen part of the county. */
    IndicatorsPage page(Choice choice, List<Year> years, Figures figures) {
        Scope scope = Scope.of(network, choice.clinic(), figures.visits());
        boolean shortened =
                !choice.everyMonth() && scope.places().size() * (scope.months().size() + 1) > LONGEST_TABLE;
        List<Month> months = shortened
                ? scope.months()
                        .subList(
                                Math.max(0, scope.months().size() - LATEST),
                                scope.months().size())
                : scope.months();
        return new IndicatorsPage(
                filter(choice, years, scope),
                headlines(figures, scope),
                scope.places().stream()
                        .map(place -> group(place, months.reversed(), figures))
                        .toList(),
                shortened,
                figures.all().stream().allMatch(indicator -> zero(indicator, scope.whole())),
                number(scope.months().stream().findFirst()),
                number(scope.months().reversed().stream().findFirst()),
                LineChart.of(List.of(figures.visits(), figures.firstContacts()), scope)
                        .orElse(null));
    }

    private static int number(Optional<Month> month) {
        return month.map(Month::getValue).orElse(0);
    }

    private static boolean zero(Indicator indicator, Place place) {
        return indicator.at(new Cell(place.key(), null, null)).equals(Indicator.NONE);
    }

    private @Nullable String until(Scope scope) {
        return scope.months().isEmpty()
                ? null
                : scope.months().getLast().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    private Filter filter(Choice choice, List<Year> years, Scope scope) {
        List<Option> clinics = new ArrayList<>();
        clinics.add(new Option("", text("followup.filter.clinic.all")));
        network.clinics().forEach(clinic -> clinics.add(new Option(clinic.id().value(), clinic.name())));
        return new Filter(
                years.stream()
                        .map(year -> new Option(year.toString(), year.toString()))
                        .toList(),
                clinics,
                choice.year().toString(),
                choice.clinic().map(clinic -> clinic.id().value()).orElse(""),
                until(scope),
                PublishFigures.DAY);
    }

    private List<Headline> headlines(Figures figures, Scope scope) {
        Cell whole = new Cell(scope.whole().key(), null, null);
        Shown missed =
                numbers.percent(figures.missed().at(whole), figures.visits().at(whole));
        Shown visits = numbers.of(figures.visits().at(whole));
        Shown firstContacts = numbers.of(figures.firstContacts().at(whole));
        var headlines = new ArrayList<Headline>(List.of(
                headline(figures.visits(), visits, scope.periodKey(), scope),
                headline(figures.firstContacts(), firstContacts, scope.periodKey(), scope),
                headline(figures.missed(), missed, "followup.unit.missed", scope)));
        headlines.addAll(new Shares(network, numbers).of(figures, scope));
        return headlines;
    }

    private Headline headline(Indicator indicator, Shown value, String unitKey, Scope scope) {
        List<Figure> months = LineChart.figures(indicator, scope);
        int top = months.stream()
                .mapToInt(figure -> figure instanceof Figure.Shown shown ? shown.count() : 0)
                .max()
                .orElse(0);
        return new Headline(
                indicator.definition().titleKey(),
                indicator.definition().address(),
                value,
                unitKey,
                bySex(indicator, scope.whole(), null),
                Optional.empty(),
                LineChart.lines(months, top, STRIP_WIDTH, STRIP_HEIGHT));
    }

    private Group group(Place place, List<Month> newestFirst, Figures figures) {
        List<Row> rows = new ArrayList<>();
        String name = place.name();
        rows.add(row(name == null ? text("followup.place.county") : name, true, place, null, figures));
        for (Month month : newestFirst) {
            rows.add(row(month.getDisplayName(TextStyle.FULL_STANDALONE, locale), false, place, month, figures));
        }
        return new Group(rows, place.equals(Place.COUNTY));
    }

    private Row row(String label, boolean first, Place place, @Nullable Month month, Figures figures) {
        List<Shown> cells = new ArrayList<>();
        for (Indicator indicator : List.of(figures.visits(), figures.firstContacts())) {
            cells.add(numbers.of(indicator.at(new Cell(place.key(), month, null))));
            cells.addAll(bySex(indicator, place, month));
        }
        return new Row(label, first, cells);
    }

    private List<Shown> bySex(Indicator indicator, Place place, @Nullable Month month) {
        List<Shown> groups = new ArrayList<>();
        for (SexGroup sex : SexGroup.values()) {
            groups.add(numbers.of(indicator.at(new Cell(place.key(), month, sex))));
        }
        return groups;
    }

    private String text(String key) {
        return texts.getMessage(key, null, locale);
    }
}
