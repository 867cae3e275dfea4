package se.minimaria.person;

import java.util.Locale;

/** On whose initiative a file was opened. */
public enum OpenedBy {
    /** The young person gave a name. */
    YOUTH,
    /** Somebody close asked, for the young person or for help of their own. */
    RELATIVE,
    /** Staff, at a visit or on a referral. */
    STAFF;

    /** As stored. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OpenedBy ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
