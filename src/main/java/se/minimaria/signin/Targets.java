package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Where somebody wanted to go before the door stopped them. Only plain paths of the workplace are kept: no other site, and
 * no query, which might hold a name.
 */
final class Targets {

    /** Name of the parameter that carries the target from page to page. */
    static final String FIELD = "till";

    private static final Pattern SAFE = Pattern.compile("/(arbete|styrning)(/[a-z0-9-]+)+");
    private static final Pattern DOOR =
            Pattern.compile("/arbete/(logga-in|logga-ut|las|kod|kvar|forsta|uppdrag)(/.*)?");

    private Targets() {}

    /** The target if it is a safe one, else an empty text. */
    static String safe(@Nullable String target) {
        return target != null
                        && SAFE.matcher(target).matches()
                        && !DOOR.matcher(target).matches()
                ? target
                : "";
    }

    /** The path of a request behind the language's prefix, decoded. */
    static String path(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return UriUtils.decode(path, StandardCharsets.UTF_8);
    }

    /** A page of the door that keeps the target. */
    static String keeping(String page, @Nullable String target) {
        var kept = safe(target);
        return kept.isEmpty() ? page : page + "?" + FIELD + "=" + URLEncoder.encode(kept, StandardCharsets.UTF_8);
    }
}
