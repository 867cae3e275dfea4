package se.minimaria.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has seen and what was sent, in words.
 *
 * @param yards two authorities each, and how much has been sent between them
 * @param yes what the reader has said yes to, one sentence each
 * @param older query of the next page
 */
record TrailPage(
        List<Yard> yards,
        List<String> yes,
        List<Chip> chips,
        List<Day> days,
        @Nullable String older) {

    /** Two houses and what went from one to the other. */
    record Yard(House left, House right, int sent) {}

    /** An authority and what it keeps. */
    record House(Mark mark, String keeps) {}

    /** One way to filter. */
    record Chip(String value, String text, boolean current) {}

    /** What happened on one day. */
    record Day(String heading, List<Row> rows) {}

    /**
     * One line as a sentence around an authority's mark.
     *
     * @param style class of the row: {@code sent}, {@code said-no} or none
     * @param way from whom to whom, for what was sent
     * @param mark stands between what comes before and after it
     * @param source chapter and section
     * @param sent id of the decision whose words can be read
     */
    record Row(
            String time,
            String icon,
            String style,
            List<Mark> way,
            String before,
            @Nullable Mark mark,
            String after,
            String why,
            @Nullable String source,
            @Nullable String sent) {}
}
