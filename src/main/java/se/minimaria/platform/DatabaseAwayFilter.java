package se.minimaria.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database does not answer, before sessions and security, which need it, come into play. Style sheets, drawings and the health check go on as usual.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseAwayFilter extends OncePerRequestFilter {

    private final DatabasePulse pulse;
    private final AwayPage page;

    DatabaseAwayFilter(DatabasePulse pulse, AwayPage page) {
        this.pulse = pulse;
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!pulse.answers()) {
            page.say(request, response);
            return;
        }
        var headers = response.getHeaderNames().stream()
                .collect(Collectors.toMap(Function.identity(), response::getHeader, (one, same) -> one));
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!DatabaseAway.isBehind(failure) || response.isCommitted()) {
                throw failure;
            }
            response.reset();
            headers.forEach(response::setHeader);
            page.say(request, response);
        }
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
