package se.minimaria.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a post that another site's page sent. Anonymous forms have no session that a token could belong to, so the
 * browser's own word is what there is: {@code Sec-Fetch-Site}, or {@code Origin} from a browser that does not send it.
 *
 * <p>A browser sends {@code Sec-Fetch-Site} over https and to its own machine only, and our {@code no-referrer} empties
 * {@code Origin}: over plain http to another machine, forms are refused. The FHIR interface takes no
 * forms, and receipts come from a gateway that proves itself by the address: both are left out.
 */
@Component
@Order(ShellFilter.ORDER + 1)
class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FOR_PROGRAMS = Set.of("/fhir/", "/kvitto/");
    private static final Set<String> OWN = Set.of(SameOrigin.OWN, "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(ErrorPages.NOT_UNDERSTOOD);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HARMLESS.contains(request.getMethod())
                || FOR_PROGRAMS.stream()
                        .anyMatch(path -> request.getRequestURI().startsWith(request.getContextPath() + path));
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader(SameOrigin.HEADER);
        return site != null ? OWN.contains(site) : isOwnOrigin(request.getHeader(HttpHeaders.ORIGIN), request);
    }

    private static boolean isOwnOrigin(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return false;
        }
        try {
            URI sender = new URI(origin);
            return request.getScheme().equals(sender.getScheme())
                    && request.getServerName().equals(sender.getHost())
                    && request.getServerPort() == port(sender);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int port(URI sender) {
        if (sender.getPort() != -1) {
            return sender.getPort();
        }
        return "https".equals(sender.getScheme()) ? 443 : 80;
    }
}
