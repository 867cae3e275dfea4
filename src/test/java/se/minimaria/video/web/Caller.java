package se.minimaria.video.web;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import se.minimaria.testing.Browser;

/** Somebody without a name at a browser without a screen. */
record Caller(Browser browser) {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    HttpResponse<String> enters() {
        var key = key(browser.get("/prata"));
        return browser.post("/prata", Map.of("mottagning", "falun", "key", key));
    }

    HttpResponse<String> room() {
        return browser.get("/prata/rum");
    }

    HttpResponse<String> writes(String text) {
        return browser.post("/prata/rum/meddelande", Map.of("m", text, "key", key(room())));
    }

    static String key(HttpResponse<String> page) {
        var found = KEY.matcher(page.body());
        return found.find() ? found.group(1) : "";
    }
}
