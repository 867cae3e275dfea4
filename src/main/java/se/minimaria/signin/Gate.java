package se.minimaria.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;
import se.minimaria.access.AccessContext;
import se.minimaria.signin.PageRules.Verdict;

/**
 * Stands last in the security chains: asks the table of pages, and binds the context of whoever may enter to the request.
 *
 * <p>Not a bean, because the container would put every filter that it finds before every page.
 */
final class Gate extends OncePerRequestFilter {

    private final Arrivals arrivals;
    private final String signInPage;

    Gate(Arrivals arrivals, String signInPage) {
        this.arrivals = arrivals;
        this.signInPage = signInPage;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = Targets.path(request);
        var arrival = arrivals.of(SecurityContextHolder.getContext().getAuthentication(), path);
        var verdict = PageRules.decide(path, arrival.standing());
        if (verdict == Verdict.ENTER) {
            arrivals.frame(arrival, request);
            prepareForms(request);
            enter(arrival.context(), request, response, chain);
        } else if (verdict == Verdict.NOT_HERE) {
            arrivals.frame(arrival, request);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (KeptText.isPosted(request) && verdict != Verdict.PROVE) {
            KeptText.handBack(HttpServletResponse.SC_UNAUTHORIZED, request, response);
        } else {
            response.sendRedirect(request.getContextPath() + Targets.keeping(page(verdict), path));
        }
    }

    private String page(Verdict verdict) {
        return switch (verdict) {
            case PROVE -> "/arbete/kod";
            case CHOOSE -> "/arbete/uppdrag";
            case SIGN_IN, ENTER, NOT_HERE -> signInPage;
        };
    }

    /** The key of the page's forms is made before the page is: a session cannot begin in the middle of an answer. */
    static void prepareForms(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                && !token.getToken().isEmpty()) {
            request.setAttribute("_csrf", token);
        }
    }

    static void enter(
            AccessContext context, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BoundChain.run(context, () -> chain.doFilter(request, response));
    }
}
