package se.minimaria.law;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from and when it holds, both days included.
 *
 * @param cite chapter and section in short form; several are separated by commas
 * @param verified whether the wording has been read in the statute itself
 */
record Source(String cite, LocalDate from, @Nullable LocalDate to, boolean verified) {

    /** Offentlighets- och sekretesslagen came into force. */
    private static final LocalDate OSL = LocalDate.of(2009, Month.JUNE, 30);

    /** A section of OSL whose wording has been read. */
    static Source osl(String sections) {
        return new Source("OSL " + sections, OSL, null, true);
    }

    /** A section of OSL known from other places than the statute itself. */
    static Source oslUnread(String sections) {
        return new Source("OSL " + sections, OSL, null, false);
    }

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
