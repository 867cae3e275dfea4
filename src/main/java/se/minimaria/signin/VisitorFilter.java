package se.minimaria.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import se.minimaria.access.AccessContext.Visitor;

/** Binds the context of public pages, whoever may be signed in elsewhere in the same browser. */
final class VisitorFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BoundChain.run(new Visitor(), () -> chain.doFilter(request, response));
    }
}
