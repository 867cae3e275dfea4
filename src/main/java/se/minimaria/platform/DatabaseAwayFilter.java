package se.minimaria.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database does not answer, before sessions and security, which need it, come into play. The page is made
 * once at start. Style sheets, drawings and the health check go on as usual.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseAwayFilter extends OncePerRequestFilter {

    private final DatabasePulse pulse;
    private final byte[] page;

    DatabaseAwayFilter(DatabasePulse pulse) throws IOException {
        this.pulse = pulse;
        this.page = new ClassPathResource("static/static-unavailable.html").getContentAsByteArray();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!pulse.answers()) {
            sayAway(response);
            return;
        }
        var headers =
                response.getHeaderNames().stream().collect(Collectors.toMap(Function.identity(), response::getHeader));
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!DatabaseAway.isBehind(failure) || response.isCommitted()) {
                throw failure;
            }
            response.reset();
            headers.forEach(response::setHeader);
            sayAway(response);
        }
    }

    private void sayAway(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Retry-After", "10");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getOutputStream().write(page);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/vendor/")
                || path.startsWith("/img/")
                || path.startsWith("/fonts/")
                || path.startsWith("/minimaria")
                || path.startsWith("/actuator/");
    }
}
