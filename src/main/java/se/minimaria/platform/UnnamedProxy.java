package se.minimaria.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.Globals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says once that something speaks for others which nobody has named as a proxy. It is not believed, and rightly; but if it
 * is the installation's own proxy, then everybody behind it counts as one sender and is slowed down as one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnnamedProxy extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(UnnamedProxy.class);

    private final AtomicBoolean said = new AtomicBoolean();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader("X-Forwarded-For") != null
                && !Boolean.TRUE.equals(request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE))
                && said.compareAndSet(false, true)) {
            log.warn("event=unnamed-proxy-not-believed setting=MINIMARIA_PROXIES");
        }
        chain.doFilter(request, response);
    }
}
