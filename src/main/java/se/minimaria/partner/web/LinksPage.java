package se.minimaria.partner.web;

import java.util.List;
import se.minimaria.web.Option;

/**
 * The links of the principal.
 *
 * @param may whether whoever is at work may give one
 */
record LinksPage(
        String key,
        boolean may,
        List<Option> partners,
        List<Option> months,
        List<Line> lines,
        List<Warning> warnings,
        List<Figure> figures) {

    LinksPage {
        partners = List.copyOf(partners);
        months = List.copyOf(months);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        figures = List.copyOf(figures);
    }

    /**
     * A link without its secret.
     *
     * @param state when it was taken back, that it is over, or until when it holds
     * @param used the last day; empty for a link that nobody has used
     */
    record Line(String id, String partner, String kind, String given, String state, String used, boolean holds) {}

    /** More was handed over on a day than one would think. */
    record Warning(String id, String partner, String day, int times) {}

    /** How many times one kind of workplace has handed over this year; a small number is not said. */
    record Figure(String kind, String times) {}
}
