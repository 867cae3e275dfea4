package se.minimaria.followup.web;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import se.minimaria.followup.Figure;
import se.minimaria.followup.Indicator;
import se.minimaria.followup.Indicator.Cell;
import se.minimaria.followup.SexGroup;
import se.minimaria.followup.web.Scope.Place;

/** The figures of the page as a table of text: the same numbers, the same hidden cells, sums included. */
final class IndicatorsCsv {

    /** Tells spreadsheets that the text is UTF-8. */
    private static final char MARK = '\uFEFF';

    private static final String COUNTY = "followup.place.county";

    private final MessageSource texts;
    private final Locale locale;

    IndicatorsCsv(MessageSource texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    String write(Figures figures, Scope scope) {
        StringBuilder csv = new StringBuilder().append(MARK);
        line(csv, text("followup.csv.header"));
        for (Indicator indicator : figures.all()) {
            for (Place place : scope.places()) {
                rows(csv, indicator, place, null, scope);
                scope.months().forEach(month -> rows(csv, indicator, place, month, scope));
            }
        }
        return csv.toString();
    }

    private void rows(StringBuilder csv, Indicator indicator, Place place, @Nullable Month month, Scope scope) {
        List<@Nullable SexGroup> groups = new ArrayList<>(Arrays.asList(SexGroup.values()));
        groups.add(null);
        for (SexGroup sex : groups) {
            String name = place.name();
            line(
                    csv,
                    text(indicator.definition().titleKey()),
                    name == null ? text(COUNTY) : name,
                    month == null
                            ? text(scope.periodKey())
                            : YearMonth.of(indicator.year().getValue(), month).toString(),
                    text(sex == null ? "followup.sex.all" : sex.messageKey()),
                    figure(indicator.at(new Cell(place.key(), month, sex))));
        }
    }

    private String figure(Figure figure) {
        return switch (figure) {
            case Figure.Shown shown -> Integer.toString(shown.count());
            case Figure.Hidden hidden -> text(Numbers.HIDDEN);
        };
    }

    private static void line(StringBuilder csv, String... values) {
        csv.append(String.join(";", values)).append("\r\n");
    }

    private String text(String key) {
        return texts.getMessage(key, null, locale);
    }
}
