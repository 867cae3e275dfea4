package se.minimaria.network;

import java.util.regex.Pattern;

/** The key of a clinic: {@code falun}, {@code mora}, {@code avesta}, {@code alvdalen}, {@code digitalt}. Part of URLs. */
public record ClinicId(String value) {

    /** How it is written, in words for whoever writes a network file. */
    public static final String FORMAT = "lower-case letters a-z and digits, parts joined by -";

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public ClinicId {
        if (!KEY.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the key of a clinic, expected " + FORMAT + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
