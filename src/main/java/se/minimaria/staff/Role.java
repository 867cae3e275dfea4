package se.minimaria.staff;

import java.util.Locale;

/** What an assignment is for. Only {@link #CARE} sees care data; which page each role reaches is decided at the door. */
public enum Role {
    /** Works with clients at one clinic in one profession. */
    CARE,
    /** Head of operations (verksamhetschef) of one principal; sees figures and logs, no client's file by office. */
    HEAD,
    /** Member of the joint steering; sees suppressed figures only. */
    STEERING,
    /** Registrar: keeps the principal's own documents. */
    REGISTRAR,
    /** Runs the system; no care data. */
    ADMINISTRATOR;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
