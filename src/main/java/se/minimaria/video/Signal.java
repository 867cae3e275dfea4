package se.minimaria.video;

import java.util.Locale;

/**
 * What one browser tells another so that they find each other.
 *
 * @param seq its number in the room
 * @param body for the other browser only; nothing here reads it
 */
public record Signal(long seq, SeatId from, SeatKind rank, Kind kind, String body) {

    /** What a signal may be. */
    public enum Kind {
        /** Somebody has turned on camera or microphone. */
        HELLO,
        OFFER,
        ANSWER,
        CANDIDATE,
        /** Somebody has turned them off. */
        BYE;

        /** The word in the database and on the page. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return "Signal[" + seq + "]";
    }
}
