package se.minimaria.contact.web;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import se.minimaria.web.Option;

/**
 * Free times to choose from.
 *
 * @param key one-time key; whoever has no words gets them from it
 * @param soonest the first of all that fit
 * @param later address part of the days that follow; empty when only one day is shown
 * @param missing why some professions do not show at some places; empty when nothing is missing
 */
@NamedInterface("times")
public record SlotsPage(
        String key,
        SlotFilter filter,
        List<Option> places,
        List<Option> times,
        List<Option> professions,
        Optional<SlotChoice> soonest,
        List<Day> days,
        String later,
        List<String> missing) {

    public SlotsPage {
        places = List.copyOf(places);
        times = List.copyOf(times);
        professions = List.copyOf(professions);
        days = List.copyOf(days);
        missing = List.copyOf(missing);
    }

    /** Whether there is nothing to choose on any of the days. */
    public boolean isEmpty() {
        return days.stream().allMatch(day -> day.slots().isEmpty());
    }

    /**
     * A day of free times.
     *
     * @param weekday its name, with a capital
     * @param date the date, and whether it is today or tomorrow
     * @param more how many more there are that day; they show on a page of their own
     */
    public record Day(String iso, String weekday, String date, List<SlotChoice> slots, int more) {

        public Day {
            slots = List.copyOf(slots);
        }
    }
}
