package se.minimaria.network;

import java.util.regex.Pattern;

/**
 * The key of a principal (huvudman), the owner of one sealed store: {@code region-dalarna} or {@code kommun-2080}.
 *
 * <p>The key says the legal body; a municipality's key ends with its four-digit code. {@code outside-bup} is no principal but
 * a receiver of referrals, which has no store here; see {@link ReferralReceiver}.
 */
public record PrincipalId(String value) {

    /** How it is written, in words for whoever writes a network file. */
    public static final String FORMAT = "region-<name> or kommun-<4 digits>";

    private static final Pattern KEY = Pattern.compile("(region|outside)-[a-z]+(-[a-z]+)*|kommun-[0-9]{4}");

    public PrincipalId {
        if (!KEY.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the key of a principal, expected " + FORMAT + ": " + value);
        }
    }

    /** Whether it names a receiver that has no store here. */
    public boolean isOutside() {
        return value.startsWith("outside-");
    }

    @Override
    public String toString() {
        return value;
    }
}
