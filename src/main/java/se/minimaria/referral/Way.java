package se.minimaria.referral;

import java.util.Locale;

/** How a referral came in. */
public enum Way {
    /** By the public page. */
    PAGES,
    /** By letter or fax, written down by somebody at work. */
    LETTER,
    PHONE,
    /** Written at work: by somebody who came, or one that goes out. */
    DESK;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Way of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
