package se.minimaria.network;

import java.util.regex.Pattern;

/** The four-digit code of a municipality (kommunkod), the county's two digits first: {@code 2080} is Falun. */
public record MunicipalityCode(String value) {

    /** How it is written, in words for whoever writes a network file. */
    public static final String FORMAT = "4 digits, like 2080";

    private static final Pattern CODE = Pattern.compile("[0-9]{4}");

    public MunicipalityCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a municipality code, expected " + FORMAT + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
