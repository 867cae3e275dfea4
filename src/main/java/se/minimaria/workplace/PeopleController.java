package se.minimaria.workplace;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.person.FileHit;
import se.minimaria.person.FindFiles;
import se.minimaria.person.SearchResult;
import se.minimaria.platform.SealedText;
import se.minimaria.platform.Secrets;
import se.minimaria.workplace.PeoplePage.Hit;

/** Personer: finds people by name, identity number or file number, and by nothing else. */
@Controller
class PeopleController {

    private static final String PAGE = "/arbete/personer";
    private static final String FORBIDDEN = "person.search.not-searchable";

    /** A search may be gone back to for a working day. */
    private static final Duration KEPT = Duration.ofHours(12);

    private static final int LONGEST = 100;

    private final FindFiles files;
    private final SealedText sealing;
    private final Words words;

    PeopleController(FindFiles files, Secrets secrets, Clock clock, Words words) {
        this.files = files;
        this.sealing = new SealedText(secrets, "people-search", clock);
        this.words = words;
    }

    /**
     * Takes what was typed and leads to the page that answers. In its address it stands sealed and belongs to the assignment,
     * because addresses are kept in histories and logs.
     */
    @PostMapping("/arbete/personer/sok")
    ModelAndView ask(@RequestParam(required = false) @Nullable String q) {
        var typed = Objects.requireNonNullElse(q, "").strip();
        if (typed.isEmpty()) {
            return Views.redirect(PAGE);
        }
        var asked = typed.substring(0, Math.min(typed.length(), LONGEST));
        return Views.redirect(PAGE + "?sok=" + sealing.seal(asked, assignment(), KEPT));
    }

    @GetMapping(PAGE)
    ModelAndView search(@RequestParam(required = false) @Nullable String sok, Locale locale) {
        var typed = Optional.ofNullable(sok)
                .flatMap(carried -> sealing.open(carried, assignment()))
                .orElse("");
        var speech = words.in(locale);
        var duplicates = DuplicatesController.isShown();
        if (typed.isEmpty()) {
            return Views.page("people", new PeoplePage("", null, false, false, false, List.of(), duplicates));
        }
        var page = switch (files.find(typed)) {
            case SearchResult.Found found ->
                new PeoplePage(
                        typed,
                        null,
                        false,
                        true,
                        found.more(),
                        found.hits().stream().map(hit -> hit(hit, speech)).toList(),
                        duplicates);
            case SearchResult.NotSearchable(String messageKey) ->
                new PeoplePage(
                        typed,
                        speech.text(messageKey),
                        messageKey.equals(FORBIDDEN),
                        false,
                        false,
                        List.of(),
                        duplicates);
        };
        return Views.page("people", page);
    }

    private static String assignment() {
        return Access.onDuty().assignment().toString();
    }

    static Hit hit(FileHit hit, Speech speech) {
        var born = hit.birthYear().isPresent()
                ? speech.text("workplace.born", String.valueOf(hit.birthYear().getAsInt()))
                : "";
        return new Hit(hit.name().full(), born, hit.number(), hit.opens(), Addresses.of(hit.file()));
    }
}
