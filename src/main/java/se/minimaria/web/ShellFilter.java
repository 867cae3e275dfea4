package se.minimaria.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import se.minimaria.network.Network;

/**
 * Reads language and theme of a request and lays them down as its {@link Shell}.
 *
 * <p>Stands after the session's filter, whose cookie must know the real context path, and before security, whose rules
 * see paths without the language.
 */
@Component
@Order(ShellFilter.ORDER)
class ShellFilter extends OncePerRequestFilter {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

    private static final Set<String> THEMES = Set.of("light", "dark");

    /** So many numbers fit above a page on a phone; the page on urgent help has them all. */
    private static final int STRIP = 4;

    private final Network network;

    ShellFilter(Network network) {
        this.network = network;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(Shell.ATTRIBUTE) instanceof Shell shell) {
            chain.doFilter(spoken(request, shell.language()), response);
            return;
        }
        Language language = languageOf(request);
        if (isBarePrefix(request, language)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getRequestURI() + "/");
            return;
        }
        HttpServletRequest spoken = spoken(request, language);
        String path = spoken.getRequestURI().substring(spoken.getContextPath().length());
        List<Shell.Line> lines = network.helplines().stream()
                .limit(STRIP)
                .map(line -> Shell.Line.of(line, language.locale()))
                .toList();
        String asked = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        request.setAttribute(
                Shell.ATTRIBUTE,
                new Shell(
                        language,
                        theme(request),
                        path,
                        asked == null ? "" : asked,
                        request.getContextPath(),
                        lines,
                        keysOff(request)));
        chain.doFilter(spoken, response);
    }

    /** The error page of a request keeps its language. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static HttpServletRequest spoken(HttpServletRequest request, Language language) {
        return language == Language.SWEDISH ? request : new PrefixedRequest(request, language);
    }

    private static Language languageOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return Arrays.stream(Language.values())
                .filter(language -> language != Language.SWEDISH)
                .filter(language -> path.equals(language.prefix()) || path.startsWith(language.prefix() + "/"))
                .findFirst()
                .orElse(Language.SWEDISH);
    }

    private static boolean isBarePrefix(HttpServletRequest request, Language language) {
        return language != Language.SWEDISH
                && request.getRequestURI().equals(request.getContextPath() + language.prefix());
    }

    private static boolean keysOff(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, KeysController.COOKIE);
        return cookie != null && cookie.getValue().equals(KeysController.OFF);
    }

    private static @Nullable String theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, ThemeController.COOKIE);
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : null;
    }
}
