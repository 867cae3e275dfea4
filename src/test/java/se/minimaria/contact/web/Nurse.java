package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Crew;

/** Somebody at work at the clinic in Falun, signed in. */
final class Nurse {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private Nurse() {}

    static Browser atWork(int port, EmployStaff employ, GiveCredential credential) {
        var crew = new Crew(employ, credential);
        var member = crew.member();
        var assignment = crew.nurse(member.id());
        var browser = new Browser(port);
        browser.get("/arbete/logga-in");
        browser.post("/arbete/logga-in", Map.of("name", member.userName(), "password", Crew.PASSWORD, "till", ""));
        browser.get("/arbete/uppdrag");
        browser.post("/arbete/uppdrag", Map.of("choice", assignment.toString(), "till", ""));
        return browser;
    }

    /** The key of a form that needs no session. */
    static String key(HttpResponse<String> page) {
        var found = KEY.matcher(page.body());
        assertThat(found.find()).as("a form key").isTrue();
        return found.group(1);
    }

    /** Fields with the key of a page. */
    static Map<String, String> fields(HttpResponse<String> page, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("key", key(page));
        return fields;
    }
}
