package se.minimaria.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
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
        page.addAttribute("typed", KeptText.typed(request));
        page.addAttribute("ended", status == HttpServletResponse.SC_UNAUTHORIZED);
        return "signin/kept";
    }
}
