package se.minimaria.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows the text of a form that could not be taken in. Reached from within only. */
@Controller
class KeptTextController {

    @RequestMapping(KeptText.PAGE)
    String show(HttpServletRequest request, HttpServletResponse response, Model page) {
        if (request.getDispatcherType() != DispatcherType.FORWARD
                || !(request.getAttribute(KeptText.STATUS) instanceof Integer status)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setStatus(status);
        var ended = status == HttpServletResponse.SC_UNAUTHORIZED;
        page.addAttribute("typed", KeptText.typed(request));
        page.addAttribute("fields", KeptText.fields(request));
        page.addAttribute("address", request.getAttribute(KeptText.ADDRESS));
        page.addAttribute("why", ended ? (isBack() ? "back" : "ended") : "changed");
        return "signin/kept";
    }

    /** Whether somebody has signed in meanwhile, and only the form is old. */
    private static boolean isBack() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof StaffToken token
                && token.assignment().isPresent();
    }
}
