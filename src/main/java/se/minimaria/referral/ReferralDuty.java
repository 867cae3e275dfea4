package se.minimaria.referral;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.minimaria.access.FileId;

/**
 * Something that a referral asks of whoever is on duty.
 *
 * @param since from when it stands, or by when it was promised
 */
public record ReferralDuty(Kind kind, Referral referral, Instant since) {

    /** What is to be done, the most urgent first. */
    public enum Kind {
        /** Nobody has said yes or where else the way leads, and the promised time is over. */
        LATE,
        /** Somebody leaves where they are on a day, and has no time with us yet. */
        BEFORE_DISCHARGE,
        /** The sender wants it back. */
        RECALLED,
        /** Nobody has answered, and the time will be over soon. */
        SOON,
        /** It has come in, and nobody has looked. */
        NEW,
        /** It is accepted, and no first visit is booked. */
        BOOK,
        /** It was returned, and the sender does not know. */
        TELL,
        /** Out: it is written and has not left the house. */
        SEND,
        /** Out: nobody has answered. */
        ASK,
        /** Out: the person is with us again. */
        FOLLOW_UP;

        /** As part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it cannot wait. */
        public boolean isNow() {
            return this == LATE || this == BEFORE_DISCHARGE;
        }
    }

    public Optional<FileId> file() {
        return referral.file();
    }
}
