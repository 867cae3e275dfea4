package se.minimaria.workplace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.network.Profession;
import se.minimaria.person.FileName;
import se.minimaria.person.FileNames;
import se.minimaria.person.FindDuplicates;

/**
 * Kan vara samma person: pairs of files of the own principal that are likely about one person, for the coordinator, who keeps
 * the order of files. Nobody protected and no relative stands there, not for their own team either. A head opens no file and
 * sees no list of people.
 */
@Controller
class DuplicatesController {

    private final FindDuplicates duplicates;
    private final FileNames names;
    private final Words words;

    DuplicatesController(FindDuplicates duplicates, FileNames names, Words words) {
        this.duplicates = duplicates;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/arbete/personer/dubbletter")
    ModelAndView show(Locale locale) {
        if (!isShown()) {
            throw Addresses.notFound();
        }
        var speech = words.in(locale);
        var pairs = duplicates.pairs();
        var known = names.of(pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet()));
        return Views.page(
                "duplicates",
                new DuplicatesPage(pairs.stream()
                        .flatMap(pair -> line(pair, known, speech).stream())
                        .toList()));
    }

    /** Whether the list is for whoever is on duty. */
    static boolean isShown() {
        return Access.onDuty().profession() == Profession.COORDINATOR;
    }

    private static Optional<Pair> line(FindDuplicates.Pair pair, Map<FileId, FileName> known, Speech speech) {
        var one = known.get(pair.one());
        var other = known.get(pair.other());
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(new Pair(
                        line(one, speech),
                        line(other, speech),
                        speech.text(pair.reason().messageKey()),
                        Addresses.of(pair.one()) + "/forena/" + pair.other()));
    }

    private static Person line(FileName name, Speech speech) {
        var born = name.birthYear().isPresent()
                ? speech.text("workplace.born", String.valueOf(name.birthYear().getAsInt()))
                : "";
        return new Person(name.name().full(), born.isEmpty() ? name.number() : born + ", " + name.number());
    }

    /** The pairs. */
    record DuplicatesPage(List<Pair> pairs) {}

    /** Two files, and why. */
    record Pair(Person one, Person other, String reason, String href) {}

    /** One of the two. */
    record Person(String name, String line) {

        @Override
        public String toString() {
            return "Person[****]";
        }
    }
}
