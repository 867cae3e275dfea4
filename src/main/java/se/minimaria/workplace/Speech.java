package se.minimaria.workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;

/**
 * Says texts, times and numbers in one reader's language, at the moment of one request. Times are Swedish wall time in every
 * language.
 */
record Speech(MessageSource texts, Locale locale, Instant now) {

    private static final int LAST_WORD = 12;

    /** Chapter and section as they are stored; a law's own number has four digits before its colon. */
    private static final Pattern PARAGRAPH = Pattern.compile("(?<![(\\d])(\\d{1,2}):(\\d{1,2}[a-z]?)");

    String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    String say(MessageSourceResolvable message) {
        return texts.getMessage(message, locale);
    }

    /** The text of a key that data has named, or that of another key. */
    String textOr(String key, String other, Object... arguments) {
        try {
            return texts.getMessage(key, arguments, locale);
        } catch (NoSuchMessageException unknown) {
            return text(other, arguments);
        }
    }

    LocalDate today() {
        return Sweden.day(now);
    }

    /** {@code 11.02}. */
    String time(Instant moment) {
        return format("workplace.format.time", Sweden.wall(moment));
    }

    /** {@code 11.02.14}, for what was saved. */
    String second(Instant moment) {
        return format("workplace.format.second", Sweden.wall(moment));
    }

    /** {@code 24 nov}, with the year only when it is another one. */
    String day(LocalDate day) {
        var sameYear = day.getYear() == today().getYear();
        return format(sameYear ? "workplace.format.day" : "workplace.format.day.year", day)
                .replace(".", "");
    }

    String day(Instant moment) {
        return day(Sweden.day(moment));
    }

    /** {@code Tisdag 24 november}. */
    String weekday(LocalDate day) {
        return capital(format("workplace.format.weekday", day));
    }

    /** {@code November 2026}. */
    String month(LocalDate day) {
        return capital(format("workplace.format.month", day));
    }

    /** {@code 24 nov 11.02}. */
    String moment(Instant moment) {
        return day(moment) + " " + time(moment);
    }

    /** {@code i dag 11.02} today, else day and time. */
    String near(Instant moment) {
        return Sweden.day(moment).equals(today()) ? text("workplace.format.today", time(moment)) : moment(moment);
    }

    /** Small numbers in words. */
    String count(int number) {
        return number >= 0 && number <= LAST_WORD ? text("workplace.count." + number) : String.valueOf(number);
    }

    /** A profession or role as it was stored with a signature. */
    String title(String stored) {
        for (var profession : Profession.values()) {
            if (stored.equals(profession.name()) || stored.equals(profession.key())) {
                return text(profession.messageKey());
            }
        }
        return stored;
    }

    /** A name and, where there is one, what the person is. */
    String signed(String name, String title) {
        var said = title(title);
        return said.isEmpty() ? name : text("workplace.signed", name, said.toLowerCase(locale));
    }

    /** As {@link #signed}, for the beginning of a sentence. */
    String actor(String name, String title) {
        var said = title(title);
        return said.isEmpty() ? name : text("workplace.actor", name, said.toLowerCase(locale));
    }

    /** {@code OSL 10:1, 12:2} as people say it. */
    String cited(String source) {
        var words = PARAGRAPH
                .matcher(source)
                .replaceAll(found ->
                        Matcher.quoteReplacement(text("workplace.law.paragraph", found.group(1), found.group(2))));
        var last = words.lastIndexOf(", ");
        return last < 0 ? words : text("workplace.law.and", words.substring(0, last), words.substring(last + 2));
    }

    /** {@code 17 år}, or nothing where it is not known. */
    String age(OptionalInt years) {
        return years.isPresent() ? text("workplace.age", years.getAsInt()) : "";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String format(String key, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(text(key), locale).format(moment);
    }

    @Override
    public String toString() {
        return "Speech[" + locale + "]";
    }
}
