package se.minimaria.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Steering;
import se.minimaria.followup.Indicator.Cell;
import se.minimaria.shared.Sweden;

/** Reads joint figures. They come suppressed from the database; this class never sees a small number. */
@Component
@Transactional(readOnly = true)
public class ReadIndicators {

    private static final int FIRST_YEAR = 2025;
    private static final String ALL = "all";

    private final JdbcClient database;
    private final Clock clock;

    ReadIndicators(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the caller may see figures: anybody at work under an assignment. The database asks again. */
    public static boolean allowed() {
        return Access.current()
                .filter(context ->
                        context instanceof OnDuty || context instanceof AtOffice || context instanceof Steering)
                .isPresent();
    }

    /** The calendar years that can be asked for, this year first. */
    public List<Year> years() {
        int last = Sweden.day(clock.instant()).getYear();
        return IntStream.iterate(last, year -> year >= FIRST_YEAR, year -> year - 1)
                .mapToObj(Year::of)
                .toList();
    }

    /** One indicator for one calendar year. */
    public Indicator read(IndicatorDefinition definition, Year year) {
        Map<Cell, Figure> figures = new HashMap<>();
        database.sql("select clinic, month, sex, figure, mark from followup.indicator(:indicator, :year)")
                .param("indicator", definition.code())
                .param("year", year.getValue())
                .query(row -> {
                    figures.put(cell(row), figure(row));
                });
        return new Indicator(definition, year, figures);
    }

    private static Cell cell(ResultSet row) throws SQLException {
        String clinic = row.getString("clinic");
        LocalDate month = row.getObject("month", LocalDate.class);
        String sex = row.getString("sex");
        return new Cell(
                clinic.equals(ALL) ? null : clinic,
                month == null ? null : month.getMonth(),
                sex.equals(ALL) ? null : SexGroup.valueOf(sex.toUpperCase(Locale.ROOT)));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        String mark = row.getString("mark");
        return switch (mark) {
            case "shown" -> new Figure.Shown(row.getInt("figure"));
            case "small" -> new Figure.Small();
            case "hidden" -> new Figure.Hidden();
            default -> throw new IllegalStateException("The database marks a figure as " + mark);
        };
    }
}
