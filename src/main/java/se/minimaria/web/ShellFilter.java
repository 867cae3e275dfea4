package se.minimaria.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import se.minimaria.network.Helpline;
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
    private final Languages languages;
    private final CheckedNumbers checked;

    ShellFilter(Network network, Languages languages, CheckedNumbers checked) {
        this.network = network;
        this.languages = languages;
        this.checked = checked;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(Shell.ATTRIBUTE) instanceof Shell shell) {
            chain.doFilter(spoken(request, shell.language()), response);
            return;
        }
        Language language = languages.named(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (isBarePrefix(request, language)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getRequestURI() + "/");
            return;
        }
        HttpServletRequest spoken = spoken(request, language);
        String path = spoken.getRequestURI().substring(spoken.getContextPath().length());
        if (!languages.of(path).contains(language)) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", request.getContextPath() + path);
            return;
        }
        request.setAttribute(Shell.ATTRIBUTE, shell(request, language, path));
        chain.doFilter(spoken, response);
    }

    private Shell shell(HttpServletRequest request, Language language, String path) {
        String asked = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        return new Shell(
                new Shell.Speech(language, languages.of(path)),
                theme(request),
                path,
                asked == null ? "" : asked,
                request.getContextPath(),
                strip(language.locale()),
                keysOff(request));
    }

    private Shell.Strip strip(Locale locale) {
        List<Helpline> lines = network.helplines().stream().limit(STRIP).toList();
        return new Shell.Strip(
                lines.stream().map(line -> Shell.Line.of(line, locale)).toList(),
                lines.stream().anyMatch(line -> !checked.of(line).holds()));
    }

    /** The error page of a request keeps its language. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static HttpServletRequest spoken(HttpServletRequest request, Language language) {
        return language.equals(Language.SWEDISH) ? request : new PrefixedRequest(request, language);
    }

    private static boolean isBarePrefix(HttpServletRequest request, Language language) {
        return !language.equals(Language.SWEDISH)
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
