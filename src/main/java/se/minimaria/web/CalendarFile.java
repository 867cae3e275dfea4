package se.minimaria.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Times as iCalendar (RFC 5545). Moments are written in UTC, so that a calendar shows them right over both changes of the
 * clock whatever it knows of our zone.
 */
public final class CalendarFile {

    /** The media type, for the answer's header. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private CalendarFile() {}

    /**
     * A time in a calendar.
     *
     * @param name what the calendar knows it by: the same name later is the same time, moved
     * @param title what the calendar shows; calendars are shared with families and seen on lock screens
     * @param place where, if the calendar may say so
     */
    public record Entry(String name, Instant starts, Instant ends, String title, Optional<String> place) {}

    /** The file with these times and no others. */
    public static String of(List<Entry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//tid//sv"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        entries.forEach(entry -> calendar.add(event(entry)));
        return calendar.toString();
    }

    private static VEvent event(Entry entry) {
        var event = new VEvent(entry.starts(), entry.ends(), entry.title());
        event.add(new Uid(entry.name()));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        entry.place().ifPresent(place -> event.add(new Location(place)));
        return event;
    }
}
