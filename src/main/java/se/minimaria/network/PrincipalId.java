package se.minimaria.network;

import java.util.regex.Pattern;

/**
 * The key of a principal (huvudman), the owner of one sealed store: {@code region-dalarna} or {@code kommun-2080}.
 *
 * <p>The key says the legal body; a municipality's key ends with its four-digit code.
 */
public record PrincipalId(String value) {

    /** How it is written, in words for whoever writes a network file. */
    public static final String FORMAT = "region-<name> or kommun-<4 digits>";

    private static final Pattern KEY = Pattern.compile("region-[a-z]+(-[a-z]+)*|kommun-[0-9]{4}");

    public PrincipalId {
        if (!KEY.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the key of a principal, expected " + FORMAT + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
