package se.minimaria.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Turns the keys of the workplace off and on. Somebody who steers by voice, or whose keyboard slips, must be able to be
 * without them (WCAG 2.1.4).
 */
@Controller
class KeysController {

    static final String COOKIE = "keys";
    static final String OFF = "off";

    @PostMapping("/tangenter")
    String choose(
            @RequestParam String keys,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ChoiceCookie.of(COOKIE, keys.equals(OFF) ? OFF : "", request).toString());
        return "redirect:" + ChoiceCookie.ownPath(back);
    }
}
