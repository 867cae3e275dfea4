package se.minimaria.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import se.minimaria.booking.Visit;
import se.minimaria.platform.Secrets;
import se.minimaria.web.CalendarFile;

/** A visit for a calendar: when, and nothing else. */
@Controller
class CalendarController {

    /** So many characters of a hash name a time. */
    private static final int NAME = 32;

    private final PassDoor door;
    private final MessageSource texts;
    private final byte[] key;

    CalendarController(PassDoor door, MessageSource texts, Secrets secrets) {
        this.door = door;
        this.texts = texts;
        this.key = secrets.keyFor("calendar-name");
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

    private ModelAndView download(Visit visit, Locale locale) {
        var name = Secrets.sign(key, visit.attendance().toString()).substring(0, NAME);
        var title = texts.getMessage("visit.calendar.name", null, locale);
        var entry = new CalendarFile.Entry(name, visit.starts(), visit.ends(), title, Optional.empty());
        var text = CalendarFile.of(List.of(entry));
        View view = (model, request, response) -> {
            response.setContentType(CalendarFile.TYPE);
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
