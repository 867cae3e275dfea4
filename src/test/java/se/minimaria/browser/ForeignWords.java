package se.minimaria.browser;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.minimaria.network.Network;
import se.minimaria.web.PublicTexts;

/**
 * Finds words of our Swedish and English texts on a page that is in Arabic: what fell back to another bundle, and what
 * never came from one. Names stay as they are, and so does what is marked as Swedish or was written by a person.
 */
final class ForeignWords {

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");

    private static final String READ = """
            () => {
              const own = element => !element.closest('script, style, .mm-bubble, textarea, [lang]:not([lang=ar])');
              const found = [document.title];
              const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (all.nextNode()) {
                if (own(all.currentNode.parentElement)) found.push(all.currentNode.textContent);
              }
              for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
                if (own(element)) {
                  for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
                    found.push(element.getAttribute(name) || '');
                  }
                }
              }
              return found;
            }""";

    private final Set<String> ours;

    ForeignWords(Network network) {
        var kept = kept(network);
        this.ours = Stream.of("", "_en")
                .flatMap(suffix -> PublicTexts.in(suffix).values().stream())
                .flatMap(ForeignWords::words)
                .filter(word -> !kept.contains(word))
                .collect(Collectors.toSet());
    }

    /** What is wrong with a page, in words; nothing when all of it is Arabic. */
    List<String> on(Page page) {
        var read = (List<?>) page.evaluate(READ);
        var foreign = read.stream()
                .map(String::valueOf)
                .flatMap(ForeignWords::words)
                .filter(ours::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        return foreign.isEmpty() ? List.of() : List.of("has words of another language: " + foreign);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** Names: of the network, and those that the Arabic texts keep on purpose. */
    private static Set<String> kept(Network network) {
        var names = Stream.of(
                        network.clinics().stream().map(clinic -> clinic.name()),
                        network.principals().stream().map(principal -> principal.name()),
                        network.municipalities().stream().map(municipality -> municipality.name()),
                        network.helplines().stream().map(line -> line.name().in(Locale.ENGLISH)),
                        PublicTexts.in("_ar").values().stream(),
                        // what a language calls itself in the menu, colleagues of the scene, and headings that they
                        // wrote
                        Stream.of("Svenska English Kim Provberg Ronja", "Droger Skolan"))
                .flatMap(all -> all)
                .flatMap(ForeignWords::words)
                .collect(Collectors.toCollection(HashSet::new));
        // patterns of dates and names of plural forms stand in the texts and are no names
        Arrays.asList(
                        "choice", "plural", "zero", "one", "two", "few", "many", "other", "mm", "yyyy", "eeee", "mmm",
                        "mmmm")
                .forEach(names::remove);
        return names;
    }
}
