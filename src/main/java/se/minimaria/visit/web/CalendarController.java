package se.minimaria.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import se.minimaria.booking.Visit;
import se.minimaria.platform.SealedCookies;

/** A visit for a calendar: when, and nothing else; and shutting the door again. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PassDoor door;
    private final CalendarFile file;
    private final MessageSource texts;
    private final SealedCookies cookies;

    CalendarController(PassDoor door, CalendarFile file, MessageSource texts, SealedCookies cookies) {
        this.door = door;
        this.file = file;
        this.texts = texts;
        this.cookies = cookies;
    }

    @GetMapping(PassDoor.PATH + "/kalender")
    ModelAndView calendar(
            @PathVariable("kod") String link, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return door.behind(
                link,
                request,
                response,
                opened -> opened.visit().cancelled() ? back(link) : download(opened.visit(), locale),
                () -> back(link));
    }

    @PostMapping(PassDoor.PATH + "/stang")
    ModelAndView close(@PathVariable("kod") String link, HttpServletRequest request, HttpServletResponse response) {
        cookies.drop(PassDoor.COOKIE, request, response);
        return back(link);
    }

    private ModelAndView download(Visit visit, Locale locale) {
        var text = file.of(visit, texts.getMessage("visit.calendar.name", null, locale));
        View view = (model, request, response) -> {
            response.setContentType(CALENDAR.toString());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename("tid.ics").build().toString());
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        };
        return new ModelAndView(view);
    }

    private static ModelAndView back(String link) {
        return new ModelAndView("redirect:/tid/" + link);
    }
}
