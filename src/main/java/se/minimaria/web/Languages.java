package se.minimaria.web;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The languages that are on. Visitors and young people are offered all of them, the workplace those that its bundles are
 * translated to; a workplace page asked for in another language leads to the Swedish one.
 *
 * <p>A language whose bundles are missing stops the start: a page half in another language is worse than none.
 */
@Component
public class Languages {

    private final List<Language> all;
    private final List<Language> atWork;

    Languages(WebSettings settings) {
        this.all = settings.languages().stream().map(Language::of).toList();
        this.atWork = settings.workplaceLanguages().stream().map(Language::of).toList();
        check("languages", all, "messages/web_");
        check("workplace-languages", atWork, "messages/workplace_");
        if (!all.containsAll(atWork)) {
            throw new IllegalStateException("minimaria.web.workplace-languages names one that languages does not");
        }
    }

    /** Every language, Swedish first. */
    public List<Language> all() {
        return all;
    }

    /** The languages that a page can be read in, by its path without prefix. */
    List<Language> of(String path) {
        return Surface.of(path) == Surface.STAFF ? atWork : all;
    }

    /** The language whose prefix a path has; Swedish when it has none. */
    Language named(String path) {
        return all.stream()
                .filter(language -> !language.equals(Language.SWEDISH))
                .filter(language -> path.equals(language.prefix()) || path.startsWith(language.prefix() + "/"))
                .findFirst()
                .orElse(Language.SWEDISH);
    }

    private static void check(String setting, List<Language> languages, String bundle) {
        if (languages.isEmpty() || !languages.getFirst().equals(Language.SWEDISH)) {
            throw new IllegalStateException(
                    "minimaria.web." + setting + " begins with sv, the language of the bare paths");
        }
        for (var language : languages.subList(1, languages.size())) {
            var file = bundle + language.getTag() + ".properties";
            if (Languages.class.getClassLoader().getResource(file) == null) {
                throw new IllegalStateException(
                        "minimaria.web." + setting + " names " + language.getTag() + ", but there is no " + file);
            }
        }
    }
}
