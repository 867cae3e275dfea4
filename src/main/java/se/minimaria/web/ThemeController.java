package se.minimaria.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers light or dark in a cookie that says nothing else; {@code auto} forgets it. */
@Controller
class ThemeController {

    static final String COOKIE = "theme";

    @PostMapping("/tema")
    String choose(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean chosen = theme.equals("light") || theme.equals("dark");
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ChoiceCookie.of(COOKIE, chosen ? theme : "", request).toString());
        return "redirect:" + ChoiceCookie.ownPath(back);
    }
}
