package se.minimaria.network;

import java.util.regex.Pattern;

/** The key of a workplace outside that hands young people over, as the network file names it. */
public record PartnerKey(String value) {

    /** How it is written, in words for whoever writes a network file. */
    public static final String FORMAT = "lower-case letters a-z and digits, parts joined by -";

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public PartnerKey {
        if (!KEY.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the key of a partner, expected " + FORMAT + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
