package se.minimaria.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.contact.web.VisitPlace;
import se.minimaria.visit.HushPass;

/** What whoever holds a link does with the link itself: says whether to be told more, and shuts the door. */
@Controller
class KeyController {

    private static final String NO_MORE = "nej";

    private final PassDoor door;
    private final HushPass hushing;

    KeyController(PassDoor door, HushPass hushing) {
        this.door = door;
        this.hushing = hushing;
    }

    @PostMapping(PassDoor.PATH + "/besked")
    ModelAndView hush(
            @PathVariable("kod") String link,
            @RequestParam(defaultValue = "") String besked,
            HttpServletRequest request,
            HttpServletResponse response) {
        LinkDoor.check(link);
        var place = new VisitPlace("/tid/" + link, null);
        return door.behind(
                link,
                request,
                response,
                opened -> {
                    hushing.hush(NO_MORE.equals(besked));
                    return place.done(NO_MORE.equals(besked) ? "tyst" : "besked");
                },
                place::back);
    }

    @PostMapping(PassDoor.PATH + "/stang")
    ModelAndView close(@PathVariable("kod") String link, HttpServletRequest request, HttpServletResponse response) {
        LinkDoor.check(link);
        door.shut(request, response);
        return new VisitPlace("/tid/" + link, null).back();
    }
}
