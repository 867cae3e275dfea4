package se.minimaria.contact;

import java.util.Locale;

/** Where the way leads for somebody who needs more than the clinic has. It is a way on, never a no. */
public enum Elsewhere {
    /** Somatic or psychiatric emergency ward, inpatient care, detoxification. */
    EMERGENCY,
    /** Child, youth or adult psychiatry. */
    PSYCHIATRY,
    /** Addiction care for adults. */
    ADULT_CARE,
    /** The social services where the person lives, for placements and protection. */
    SOCIAL_SERVICES,
    OTHER;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Elsewhere of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
