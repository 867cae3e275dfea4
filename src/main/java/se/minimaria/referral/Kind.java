package se.minimaria.referral;

import java.util.Locale;

/** What sort of referral it is. */
public enum Kind {
    ORDINARY,
    /** An insats that a social board has decided on; its reference comes with it. */
    BOARD,
    /** From HVB, SiS or inpatient care, with the day on which somebody leaves. */
    DISCHARGE;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
