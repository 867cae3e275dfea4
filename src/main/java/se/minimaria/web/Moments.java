package se.minimaria.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.shared.Sweden;

/**
 * Says times and days as people do: "15.30", "torsdag 26 november", "i morgon". In templates {@code @moments}.
 *
 * <p>Clock times are Swedish wall time in every language; only the way to write them follows the reader.
 */
@Component
public class Moments {

    private static final int WEEK = 7;

    private final Clock clock;
    private final MessageSource texts;

    Moments(Clock clock, MessageSource texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** Swedish wall time now. */
    public ZonedDateTime now() {
        return Sweden.wall(clock.instant());
    }

    /** The time of day: {@code 15.30}. */
    public String time(ZonedDateTime moment, Locale locale) {
        return format("web.moment.time", locale).format(Sweden.wall(moment.toInstant()));
    }

    /** Weekday and date, with the year only when it is another one: {@code torsdag 26 november}. */
    public String day(LocalDate day, Locale locale) {
        boolean thisYear = day.getYear() == now().getYear();
        return format(thisYear ? "web.moment.day" : "web.moment.year", locale).format(day);
    }

    /** The date in short, always with its year: {@code 22 nov 2026}. */
    public String date(LocalDate day, Locale locale) {
        return format("web.moment.date", locale).format(day).replace(".", "");
    }

    /** The shortest words that name a day without doubt: today, tomorrow, a weekday within a week, else the date. */
    public String near(LocalDate day, Locale locale) {
        long ahead = ChronoUnit.DAYS.between(now().toLocalDate(), day);
        if (ahead == 0) {
            return texts.getMessage("web.moment.today", null, locale);
        }
        if (ahead == 1) {
            return texts.getMessage("web.moment.tomorrow", null, locale);
        }
        return ahead > 1 && ahead < WEEK ? format("web.moment.weekday", locale).format(day) : day(day, locale);
    }

    private DateTimeFormatter format(String key, Locale locale) {
        return DateTimeFormatter.ofPattern(texts.getMessage(key, null, locale), locale);
    }
}
