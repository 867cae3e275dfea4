package se.minimaria.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.minimaria.followup.Figure;
import se.minimaria.followup.Indicator;
import se.minimaria.followup.Indicator.Cell;
import se.minimaria.followup.IndicatorDefinition;
import se.minimaria.followup.web.Scope.Place;

class LineChartTests {

    private static final Scope HALF_YEAR = new Scope(
            List.of(Place.COUNTY),
            List.of(Month.JANUARY, Month.FEBRUARY, Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE),
            false);

    @Test
    void breaksTheLineWhereAMonthIsHidden() {
        var chart =
                LineChart.of(List.of(visits(10, 20, -1, 30, 30, 0)), HALF_YEAR).orElseThrow();
        assertThat(chart.series()).singleElement().satisfies(series -> {
            assertThat(series.lines()).containsExactly("0.0,133.3 128.0,66.7", "384.0,0.0 512.0,0.0 640.0,200.0");
            assertThat(series.x()).isEqualTo("640.0");
        });
        assertThat(chart.levels()).extracting(LineChart.Tick::value).containsExactly(0, 15, 30);
    }

    @Test
    void drawsNothingFromLoneMonthsNorFromNothing() {
        assertThat(LineChart.of(List.of(visits(10, -1, 20, -1, 30, -1)), HALF_YEAR))
                .isEmpty();
        assertThat(LineChart.of(List.of(visits(0, 0, 0, 0, 0, 0)), HALF_YEAR)).isEmpty();
    }

    private static Indicator visits(int... months) {
        Map<Cell, Figure> figures = new HashMap<>();
        for (int i = 0; i < months.length; i++) {
            figures.put(
                    new Cell(null, Month.of(i + 1), null),
                    months[i] < 0 ? new Figure.Hidden() : new Figure.Shown(months[i]));
        }
        return new Indicator(IndicatorDefinition.VISITS, Year.of(2026), HALF_YEAR.months(), false, figures);
    }
}
