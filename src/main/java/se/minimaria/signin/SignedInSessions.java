package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Begins, changes and ends sessions. Their id is a new one each time that what they open changes. */
@Component
public class SignedInSessions {

    private final BoundContexts contexts;

    SignedInSessions(BoundContexts contexts) {
        this.contexts = contexts;
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

    private void save(Authentication token, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
