package se.minimaria.workplace;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.person.FileHit;
import se.minimaria.person.FindFiles;
import se.minimaria.person.SearchResult;
import se.minimaria.workplace.PeoplePage.Hit;

/** Personer: finds people by name, identity number or file number, and by nothing else. */
@Controller
class PeopleController {

    private static final String FORBIDDEN = "person.search.not-searchable";

    private final FindFiles files;
    private final Words words;

    PeopleController(FindFiles files, Words words) {
        this.files = files;
        this.words = words;
    }

    @GetMapping("/arbete/personer")
    ModelAndView search(@RequestParam(required = false) @Nullable String q, Locale locale) {
        var typed = Objects.requireNonNullElse(q, "").strip();
        var speech = words.in(locale);
        if (typed.isEmpty()) {
            return Views.page("people", new PeoplePage("", null, false, false, false, List.of()));
        }
        var page = switch (files.find(typed)) {
            case SearchResult.Found found ->
                new PeoplePage(
                        typed,
                        null,
                        false,
                        true,
                        found.more(),
                        found.hits().stream().map(hit -> hit(hit, speech)).toList());
            case SearchResult.NotSearchable(String messageKey) ->
                new PeoplePage(typed, speech.text(messageKey), messageKey.equals(FORBIDDEN), false, false, List.of());
        };
        return Views.page("people", page);
    }

    static Hit hit(FileHit hit, Speech speech) {
        var born = hit.birthYear().isPresent()
                ? speech.text("workplace.born", String.valueOf(hit.birthYear().getAsInt()))
                : "";
        return new Hit(hit.name().full(), born, hit.number(), hit.opens(), Addresses.of(hit.file()));
    }
}
