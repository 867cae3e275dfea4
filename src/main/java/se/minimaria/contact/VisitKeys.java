package se.minimaria.contact;

import java.util.Locale;
import java.util.Optional;
import se.minimaria.booking.AttendanceId;

/**
 * Keys to visits for whoever takes a time with four words and wants to be told about it. Whoever tells stands above this
 * module and implements it; both questions are asked as the holder of the words.
 */
public interface VisitKeys {

    /** Has somebody told about a visit of theirs from now on; another wish takes the place of the one before. */
    void tell(AttendanceId visit, Wanted wanted, Locale language);

    /** The short code that goes with the links in their messages; empty for those who did not want any. */
    Optional<String> pin(AttendanceId visit);

    /**
     * Where somebody wants to be told.
     *
     * @param address a telephone number with plus and country code, or an e-mail address
     * @param sharedPhone whether others read what comes there
     */
    record Wanted(Way way, String address, boolean sharedPhone) {

        @Override
        public String toString() {
            return "Wanted[" + way + "]";
        }
    }

    /** How. */
    enum Way {
        SMS,
        MAIL
    }
}
