package se.minimaria.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What filters and the server itself refuse or fail at. */
@Controller
class ContainerErrors implements ErrorController {

    private final ErrorPages pages;

    ContainerErrors(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object failed(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return pages.answer(
                status instanceof Integer code ? code : 404,
                fault instanceof Throwable thrown ? thrown : null,
                request,
                response);
    }
}
