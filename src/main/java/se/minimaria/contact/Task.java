package se.minimaria.contact;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that must be done about a contact; it stands until somebody says how it went.
 *
 * @param door where the way leads, of a referral out
 * @param reason why, in words
 * @param doneAt when somebody said how it went
 * @param outcome how it went; empty before
 */
public record Task(
        TaskId id,
        ThreadId thread,
        Kind kind,
        Optional<Elsewhere> door,
        String reason,
        Instant madeAt,
        Optional<Instant> doneAt,
        String outcome) {

    /** What is to be done. */
    public enum Kind {
        /** See to somebody in danger, now. */
        ACUTE,
        /** See that somebody who needs more than the clinic has comes to where it is. */
        REFER_OUT;

        /** As stored, and as part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whether it still stands. */
    public boolean open() {
        return doneAt.isEmpty();
    }

    @Override
    public String toString() {
        return "Task[" + id + "]";
    }
}
