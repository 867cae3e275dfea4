package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.web.Option;

/**
 * Free times with the own authority for one person.
 *
 * @param own whether only the own times are shown
 * @param later the day from which there is more to see
 * @param refusal why the last choice could not be booked
 * @param language language and interpreter, if the time needs one or is held in another language
 * @param moves the visit that is to move, if one is; {@code now} says when it is
 * @param taken whether the slots are the nearest ones to a time that somebody else got
 */
record NewTimePage(
        String file,
        Named who,
        String from,
        String clinic,
        List<Option> clinics,
        boolean own,
        @Nullable String later,
        @Nullable String refusal,
        boolean taken,
        @Nullable String language,
        @Nullable String moves,
        @Nullable String now,
        List<Day> days) {

    /** The free times of a day. */
    record Day(String name, List<Free> slots) {}

    /** One free time. */
    record Free(String assignment, String clinic, String starts, String time, String place, String with) {}
}
