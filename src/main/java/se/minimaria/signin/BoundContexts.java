package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in a session who has signed in to it, together with the session's id, and believes it nowhere else: a token that
 * was copied into another session, seal and all, is no token there.
 */
@Component
class BoundContexts extends HttpSessionSecurityContextRepository {

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var bound = new Bound(request.getSession().getId());
        bound.setAuthentication(context.getAuthentication());
        super.saveContext(bound, request, response);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Checked(super.loadDeferredContext(request), request);
    }

    private SecurityContext checked(SecurityContext stored, HttpServletRequest request) {
        var session = request.getSession(false);
        var own = stored instanceof Bound bound && session != null && bound.session.equals(session.getId());
        return own ? stored : generateNewContext();
    }

    /** Who has signed in to which session. */
    private static final class Bound extends SecurityContextImpl {

        private static final long serialVersionUID = 1;

        private final String session;

        Bound(String session) {
            this.session = session;
        }
    }

    /** Reads the session when somebody asks, and once. */
    private final class Checked implements DeferredSecurityContext {

        private final DeferredSecurityContext stored;
        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        Checked(DeferredSecurityContext stored, HttpServletRequest request) {
            this.stored = stored;
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            var found = context;
            if (found == null) {
                found = checked(stored.get(), request);
                context = found;
            }
            return found;
        }

        @Override
        public boolean isGenerated() {
            return stored.isGenerated() || !(get() instanceof Bound);
        }
    }
}
