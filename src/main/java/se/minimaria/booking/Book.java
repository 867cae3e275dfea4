package se.minimaria.booking;

import org.springframework.stereotype.Component;

/** Takes a time, or keeps it for ten minutes first. */
@Component
public class Book {

    public BookResult hold(Slot wanted) {
        throw new UnsupportedOperationException("comes next");
    }

    public BookResult book(Slot wanted, Attendee attendee) {
        throw new UnsupportedOperationException("comes next");
    }

    public BookResult confirm(AppointmentId held, Attendee attendee) {
        throw new UnsupportedOperationException("comes next");
    }
}
