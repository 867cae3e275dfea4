package se.minimaria.followup;

import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The published figures of one indicator and one calendar year. What has no row was never counted and is zero.
 *
 * @param months those that are published, in order
 * @param closed whether the sums of the year are published too
 */
public record Indicator(
        IndicatorDefinition definition, Year year, List<Month> months, boolean closed, Map<Cell, Figure> figures) {

    /** Nothing was counted. */
    public static final Figure NONE = new Figure.Shown(0);

    public Indicator {
        months = List.copyOf(months);
        figures = Map.copyOf(figures);
    }

    /** The figure of a cell or a sum. Until the year is closed, a sum over it is what its open months come to. */
    public Figure at(Cell cell) {
        return cell.month() == null && !closed ? soFar(cell) : figures.getOrDefault(cell, NONE);
    }

    private Figure soFar(Cell cell) {
        int sum = 0;
        for (Month month : months) {
            if (!(at(new Cell(cell.clinic(), month, cell.sex())) instanceof Figure.Shown shown)) {
                return new Figure.Hidden();
            }
            sum += shown.count();
        }
        return new Figure.Shown(sum);
    }

    /** Whether nothing at all was counted. */
    public boolean empty() {
        return at(Cell.TOTAL).equals(NONE);
    }

    /**
     * A cell of the table; null stands for the sum.
     *
     * @param clinic the key of a clinic
     */
    public record Cell(
            @Nullable String clinic,
            @Nullable Month month,
            @Nullable SexGroup sex) {

        /** Everybody, everywhere, the whole year. */
        public static final Cell TOTAL = new Cell(null, null, null);
    }
}
