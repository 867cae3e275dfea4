package se.minimaria.person;

import java.util.Locale;

/**
 * Protected identity. From {@link #MARKED} on, the file shows to its team only and no address, telephone or place is
 * shown at all.
 */
public enum Protection {
    NONE,
    /** Sekretessmarkering (OSL 22:1). */
    MARKED,
    /** Skyddad folkbokföring (folkbokföringslagen 16–17 §§). */
    PROTECTED_REGISTRATION,
    /** Fingerade personuppgifter (rules unverified). */
    FICTITIOUS;

    /** The bundle key of the name: {@code person.protection.marked}. */
    public String messageKey() {
        return "person.protection." + code();
    }

    /** As stored, also by modules that carry it along. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind behind a stored word. */
    public static Protection ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
