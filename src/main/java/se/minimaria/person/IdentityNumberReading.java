package se.minimaria.person;

/** What became of a typed identity number: the number, or the reason why it is none. */
public sealed interface IdentityNumberReading {

    /** A well-formed number. That somebody has it is not known. */
    record Read(IdentityNumber number) implements IdentityNumberReading {}

    /** No number. The typed text is left out, since it may be nearly right. */
    record Unreadable(Reason reason) implements IdentityNumberReading {}

    /** Why a text is no identity number; one message each. */
    enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** Neither ten nor twelve digits, nor a number in place of one. */
        WRONG_SHAPE,
        /** The calendar has no such day. */
        NO_SUCH_DAY,
        /** The birth date has not come yet. */
        IN_THE_FUTURE,
        /** The last character does not follow from the others: a slip of the finger. */
        WRONG_CHECK
    }
}
