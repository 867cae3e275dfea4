package se.minimaria.contact;

import java.time.Instant;
import java.util.Locale;

/** A call that was tried, and how it went. */
public record CallTry(Result result, Instant at) {

    /** How a call went. */
    public enum Result {
        /** They talked: the wish has ended, and the number is gone. */
        REACHED,
        NO_ANSWER,
        MESSAGE_LEFT,
        /** They want to be called at another time: the number stays for that. */
        ASKED_AGAIN,
        /** Nobody there knows of it: the number is gone. */
        WRONG_NUMBER,
        /** Tried often enough; an answer stands in the thread. */
        GIVEN_UP;

        /** As stored, and as part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the wish has ended with it. */
        public boolean ends() {
            return this != NO_ANSWER && this != MESSAGE_LEFT;
        }

        static Result of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
