package se.minimaria.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
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

/**
 * Reads published figures. They were suppressed in the database before they were written down; this class never sees a
 * small number, and nothing that it reads changes.
 */
@Component
@Transactional(readOnly = true)
public class ReadIndicators {

    static final YearMonth FIRST_MONTH = YearMonth.of(2025, 1);
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

    /** The calendar years with published months, the latest first; this year when nothing is published yet. */
    public List<Year> years() {
        int last = database.sql("select coalesce(max(starts), :today) from followup.figure where period = 'month'")
                .param("today", Sweden.day(clock.instant()))
                .query(LocalDate.class)
                .single()
                .getYear();
        return IntStream.iterate(last, year -> year >= FIRST_MONTH.getYear(), year -> year - 1)
                .mapToObj(Year::of)
                .toList();
    }

    /** One indicator for one calendar year. */
    public Indicator read(IndicatorDefinition definition, Year year) {
        Map<Cell, Figure> figures = new HashMap<>();
        database.sql("""
                        select case period when 'month' then starts end as month, clinic, sex, figure
                        from followup.figure where indicator = :indicator and starts between :first and :last""")
                .param("indicator", definition.code())
                .param("first", year.atDay(1))
                .param("last", year.atMonth(Month.DECEMBER).atDay(1))
                .query(row -> {
                    figures.put(cell(row), figure(row));
                });
        List<Month> months = Arrays.stream(Month.values())
                .filter(month -> figures.containsKey(new Cell(null, month, null)))
                .toList();
        return new Indicator(definition, year, months, figures.containsKey(Cell.TOTAL), figures);
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
        int count = row.getInt("figure");
        return row.wasNull() ? new Figure.Hidden() : new Figure.Shown(count);
    }
}
