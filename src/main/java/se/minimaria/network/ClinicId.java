package se.minimaria.network;

import java.util.regex.Pattern;

/** The key of a clinic: {@code falun}, {@code mora}, {@code avesta}, {@code alvdalen}, {@code digitalt}. Part of URLs. */
public record ClinicId(String value) {

    static final String FORMAT = "lower-case letters a-z and digits, parts joined by -";
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public ClinicId {
        if (!isKey(value)) {
            throw new IllegalArgumentException("Not the key of a clinic, expected " + FORMAT + ": " + value);
        }
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
