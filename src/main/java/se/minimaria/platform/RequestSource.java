package se.minimaria.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where a request comes from, for whoever counts. A household, a school or a phone has one short address, or the first half
 * of a long one; the rest of a long one is chosen by the sender and counts for nothing, however it is spelt.
 */
public final class RequestSource {

    private static final String UNKNOWN = "unknown";
    private static final int FIRST_HALF = 8;
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)](:\\d+)?|([^:]*):\\d+");

    private RequestSource() {}

    /** The source as one text; what cannot be read as an address is one source together. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static String of(String written) {
        try {
            var address = InetAddress.ofLiteral(withoutPort(written));
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), FIRST_HALF))
                    : address.getHostAddress();
        } catch (IllegalArgumentException unreadable) {
            return UNKNOWN;
        }
    }

    /** Some proxies add the port, and brackets around a long address. */
    private static String withoutPort(String written) {
        var parts = WITH_PORT.matcher(written);
        return parts.matches() ? parts.replaceFirst("$1$3") : written;
    }
}
