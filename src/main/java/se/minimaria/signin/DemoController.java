package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.minimaria.platform.OnlyInDemo;

/** One button for each person of the synthetic county; no password, and so not there at all outside the demo. */
@Controller
@OnlyInDemo
class DemoController {

    private final DemoPeople people;
    private final Entry entry;

    DemoController(DemoPeople people, Entry entry) {
        this.people = people;
        this.entry = entry;
    }

    @GetMapping("/demo")
    String show(Model page) {
        page.addAttribute("people", people.all());
        return "signin/demo";
    }

    @PostMapping("/demo")
    String enter(@RequestParam String person, HttpServletRequest request, HttpServletResponse response) {
        var chosen = people.named(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:" + entry.complete(chosen.staff(), null, request, response);
    }
}
