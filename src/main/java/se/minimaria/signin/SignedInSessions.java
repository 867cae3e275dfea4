package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import se.minimaria.access.StaffId;

/** Begins, changes and ends sessions. Their id is a new one each time that what they open changes. */
@Component
public class SignedInSessions {

    private final BoundContexts contexts;
    private final FindByIndexNameSessionRepository<? extends Session> stored;

    SignedInSessions(BoundContexts contexts, FindByIndexNameSessionRepository<? extends Session> stored) {
        this.contexts = contexts;
        this.stored = stored;
    }

    /** A new session that keeps nothing of what was before; forms opened before sign-in are worth nothing after it. */
    public void begin(Authentication token, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        request.getSession(true);
        save(token, request, response);
    }

    /** The same session with a new id and another token; forms in other tabs stay valid and answer for themselves. */
    void change(Authentication token, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        save(token, request, response);
    }

    /** The session and all that it held are gone. */
    public void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Ends every session of somebody at work, wherever it is. */
    void endAll(StaffId staff) {
        stored.findByPrincipalName(staff.toString()).keySet().forEach(stored::deleteById);
    }

    private void save(Authentication token, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
