package se.minimaria.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.shared.Sweden;

/**
 * Publishes joint figures, a month at a time and once and for all; with December comes the year. Done by a system actor of
 * any principal: the database counts over all of them and gives nothing back but whether it published.
 */
@Component
@Transactional
public class PublishFigures {

    /** On this day the figures of the month before come out; until then outcomes can be said and mended. */
    public static final int DAY = 10;

    private final JdbcClient database;
    private final Clock clock;

    PublishFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Publishes every month whose day has come, in order, and answers which ones it published. */
    public List<YearMonth> publishDue() {
        LocalDate today = Sweden.day(clock.instant());
        YearMonth last = YearMonth.from(today).minusMonths(today.getDayOfMonth() < DAY ? 2 : 1);
        return Stream.iterate(ReadIndicators.FIRST_MONTH, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(this::publish)
                .toList();
    }

    /**
     * Publishes one month now; false when it is published already. The database refuses a month that is not over, and one
     * that comes before a published month of its year.
     */
    public boolean publish(YearMonth month) {
        return database.sql("select followup.publish(:month)")
                .param("month", month.atDay(1))
                .query(Boolean.class)
                .single();
    }
}
