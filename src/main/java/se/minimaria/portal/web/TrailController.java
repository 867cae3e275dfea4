package se.minimaria.portal.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.disclosure.DecisionId;
import se.minimaria.portal.MyChoices;
import se.minimaria.portal.MyFiles;
import se.minimaria.portal.ReadTrail;
import se.minimaria.portal.TrailLine;

/** Who has seen, what was sent, and the words that were sent. */
@Controller
class TrailController {

    private final ReadTrail trail;
    private final MyFiles files;
    private final MyChoices choices;
    private final TrailPageMaker pages;
    private final TrailRows rows;

    TrailController(ReadTrail trail, MyFiles files, MyChoices choices, TrailPageMaker pages, TrailRows rows) {
        this.trail = trail;
        this.files = files;
        this.choices = choices;
        this.pages = pages;
        this.rows = rows;
    }

    @GetMapping("/mina-sidor/vem-har-sett")
    ModelAndView list(
            @RequestParam(name = "visa", required = false) @Nullable String only,
            @RequestParam(name = "fore", required = false) @Nullable Long before,
            Locale locale) {
        var filter = new TrailFilter(only, before);
        var read = trail.read(filter.only(), filter.before());
        return YouthPage.of("trail")
                .addObject("page", pages.page(read, files.all(), choices.all(), filter.only(), locale))
                .addObject("only", TrailFilter.word(filter.only()));
    }

    @GetMapping("/mina-sidor/skickat/{decision}")
    ModelAndView sent(@PathVariable UUID decision, Locale locale) {
        var passage = trail.sent(new DecisionId(decision))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return YouthPage.of("sent")
                .addObject("row", rows.row(new TrailLine.Sent(passage.line()), locale))
                .addObject("day", pages.heading(passage.line().at(), locale))
                .addObject("sections", passage.sections());
    }
}
