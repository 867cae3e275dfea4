package se.minimaria.waiting;

import java.util.Locale;

/** What an answer to a question came to. */
public enum Answer {
    /** The time is theirs, now or since before. */
    BOOKED,
    /** They have said no. */
    DECLINED,
    /** It was over, or taken back. */
    TOO_LATE,
    /** They said yes, and it could not be booked all the same. */
    LOST,
    /** No such question. */
    NOT_THERE;

    /** The end of bundle keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
