package se.minimaria.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import se.minimaria.web.StaffFrame;

/**
 * Refuses a form that was opened under another assignment than the one that is being worked under now, and one that does
 * not say under which.
 */
@Component
class AssignmentCheck implements HandlerInterceptor {

    /** The hidden field that each form on a staff page carries. */
    static final String FIELD = "uppdrag";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        var opened = Objects.requireNonNullElse(request.getParameter(FIELD), "");
        if (!KeptText.isPosted(request)
                || request.getAttribute(KeptText.STATUS) != null
                || opened.equals(current(request))) {
            return true;
        }
        KeptText.handBack(HttpServletResponse.SC_CONFLICT, request, response);
        return false;
    }

    private static String current(HttpServletRequest request) {
        return request.getAttribute(StaffFrames.FRAME) instanceof StaffFrame frame ? frame.assignment() : "";
    }
}
