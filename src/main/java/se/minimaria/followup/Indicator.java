package se.minimaria.followup;

import java.time.Month;
import java.time.Year;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The published figures of one indicator and one calendar year. What has no row was never counted and is zero. */
public record Indicator(IndicatorDefinition definition, Year year, Map<Cell, Figure> figures) {

    /** The place of those whose clinic must not show. */
    public static final String HIDDEN_PLACE = "hidden-place";

    /** Nothing was counted. */
    public static final Figure NONE = new Figure.Shown(0);

    public Indicator {
        figures = Map.copyOf(figures);
    }

    /** The figure of a cell or a sum. */
    public Figure at(Cell cell) {
        return figures.getOrDefault(cell, NONE);
    }

    /** Whether nothing at all was counted. */
    public boolean empty() {
        return at(Cell.TOTAL).equals(NONE);
    }

    /**
     * A cell of the table; null stands for the sum.
     *
     * @param clinic the key of a clinic, or {@link #HIDDEN_PLACE}
     */
    public record Cell(
            @Nullable String clinic,
            @Nullable Month month,
            @Nullable SexGroup sex) {

        /** Everybody, everywhere, the whole year. */
        public static final Cell TOTAL = new Cell(null, null, null);
    }
}
