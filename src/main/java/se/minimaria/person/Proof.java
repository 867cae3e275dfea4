package se.minimaria.person;

import java.util.Locale;

/** What somebody at work has seen of who a person is. */
public enum Proof {
    E_ID,
    /** A valid identity document. */
    DOCUMENT,
    /** Known to a colleague who answers for it. */
    KNOWN,
    /** An answer of the population register; by hand until there is a connection to it. */
    REGISTER;

    /** The bundle key of the words: {@code person.proof.e-id}. */
    public String messageKey() {
        return "person.proof." + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Proof ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
