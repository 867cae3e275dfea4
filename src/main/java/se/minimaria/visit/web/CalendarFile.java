package se.minimaria.visit.web;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import se.minimaria.booking.Visit;
import se.minimaria.platform.Secrets;

/**
 * A visit as iCalendar (RFC 5545) with a neutral title: calendars are shared with families and seen on lock screens. A visit
 * that has moved has the same name to the calendar, which then moves it too.
 */
@Component
class CalendarFile {

    private final byte[] key;

    CalendarFile(Secrets secrets) {
        this.key = secrets.keyFor("calendar-name");
    }

    String of(Visit visit, String title) {
        var event = new VEvent(visit.starts(), visit.ends(), title);
        event.add(new Uid(Secrets.sign(key, visit.attendance().toString()).substring(0, 32)));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//tid//sv"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event);
        calendar.validate();
        return calendar.toString();
    }
}
