package se.minimaria.workplace;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.law.RuleBook;
import se.minimaria.network.Network;
import se.minimaria.person.ClientFile;
import se.minimaria.person.Protection;

/**
 * Orosanmälan: what the law asks of whoever worries about a child, and which social board it goes to. The report itself is
 * made outside the system, and the page says so.
 */
@Controller
class ConcernController {

    /** Where the way of a refused section leads. */
    static final String TAIL = "/oro";

    private static final String DUTY = "concern.";

    private final FileDoor door;
    private final FileHeads heads;
    private final Network network;
    private final Words words;

    ConcernController(FileDoor door, FileHeads heads, Network network, Words words) {
        this.door = door;
        this.heads = heads;
        this.network = network;
        this.words = words;
    }

    @GetMapping("/arbete/personer/{id}/oro")
    ModelAndView show(@PathVariable String id, Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> Views.page("concern", page(file, words.in(locale))));
    }

    private ConcernPage page(ClientFile file, Speech speech) {
        var duty = RuleBook.on(speech.today()).stream()
                .filter(rule -> rule.id().startsWith(DUTY))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The duty to report a concern has no rule today"));
        return new ConcernPage(
                heads.of(file, "record", speech),
                speech.say(duty.says()),
                speech.text(
                        duty.verified() ? "workplace.concern.law" : "workplace.concern.law.unverified",
                        speech.say(duty.sourceName())),
                receiver(file));
    }

    /** The board where the child lives; of a protected person no place is said. */
    private @Nullable Mark receiver(ClientFile file) {
        return file.protection() == Protection.NONE
                ? file.home().map(network::homeOf).map(Mark::of).orElse(null)
                : null;
    }

    /**
     * What to know and to whom to turn.
     *
     * @param receiver the social board, when it is known where the child lives
     */
    record ConcernPage(
            FileHead head,
            String duty,
            String law,
            @Nullable Mark receiver) {}
}
