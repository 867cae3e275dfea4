package se.minimaria.network;

import java.util.regex.Pattern;

/** The four-digit code of a municipality (kommunkod), the county's two digits first: {@code 2080} is Falun. */
public record MunicipalityCode(String value) {

    static final String FORMAT = "4 digits in quotes, like '2080'";
    private static final Pattern CODE = Pattern.compile("[0-9]{4}");

    public MunicipalityCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a municipality code, expected " + FORMAT + ": " + value);
        }
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
