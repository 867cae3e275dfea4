package se.minimaria.followup.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.web.Option;

/**
 * Indikatorer, as shown.
 *
 * @param firstMonth of those that are published; zero when none is
 * @param shortened whether only the latest months are in the table
 * @param chart none when there are too few open figures for a line
 */
record IndicatorsPage(
        Filter filter,
        List<Headline> headlines,
        List<Group> groups,
        boolean shortened,
        boolean empty,
        int firstMonth,
        int lastMonth,
        @Nullable LineChart chart) {

    IndicatorsPage {
        headlines = List.copyOf(headlines);
        groups = List.copyOf(groups);
    }

    /**
     * What can be chosen, what is, and how far that goes.
     *
     * @param until the last published month; none when no month of the year is published
     * @param day of the month on which the month before is published
     */
    record Filter(
            List<Option> years,
            List<Option> clinics,
            String year,
            String clinic,
            @Nullable String until,
            int day) {

        Filter {
            years = List.copyOf(years);
            clinics = List.copyOf(clinics);
        }
    }

    /**
     * A number of the strip.
     *
     * @param bySex girls, boys, other; none for a share
     * @param told what a share is made of
     * @param lines its months, broken where a month is hidden
     */
    record Headline(
            String titleKey,
            String address,
            Shown value,
            String unitKey,
            List<Shown> bySex,
            Optional<Told> told,
            List<String> lines) {

        /** A part of a whole, and the key of the words between. */
        record Told(String key, Shown part, Shown whole) {}

        Headline {
            bySex = List.copyOf(bySex);
            lines = List.copyOf(lines);
        }
    }

    /** A place with its year and its months. */
    record Group(List<Row> rows, boolean county) {

        Group {
            rows = List.copyOf(rows);
        }
    }

    /** All, girls, boys, other; first of the visits, then of the first contacts. */
    record Row(String label, boolean first, List<Shown> numbers) {

        Row {
            numbers = List.copyOf(numbers);
        }
    }

    /** A number, or the bundle key of the word that stands for one. */
    record Shown(@Nullable String text, @Nullable String hiddenKey) {}
}
