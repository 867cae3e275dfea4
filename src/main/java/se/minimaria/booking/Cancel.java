package se.minimaria.booking;

import org.springframework.stereotype.Component;

/** Gives a time back. */
@Component
public class Cancel {

    public CancelResult cancel(AppointmentId appointment) {
        throw new UnsupportedOperationException("comes next");
    }
}
