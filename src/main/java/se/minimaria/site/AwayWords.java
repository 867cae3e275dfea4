package se.minimaria.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.minimaria.network.Network;
import se.minimaria.web.Language;
import se.minimaria.web.Languages;

/** Writes the page for when the database is away: in every language at once, for nobody can be asked which one to use. */
@Component
class AwayWords {

    private final ITemplateEngine templates;
    private final MessageSource texts;
    private final Network network;
    private final Languages languages;

    AwayWords(ITemplateEngine templates, MessageSource texts, Network network, Languages languages) {
        this.templates = templates;
        this.texts = texts;
        this.network = network;
        this.languages = languages;
    }

    String page() {
        var parts = languages.all().stream().map(this::part).toList();
        return templates.process("site/away", new Context(Language.SWEDISH.locale(), Map.of("parts", parts)));
    }

    private Part part(Language language) {
        var locale = language.locale();
        return new Part(
                language.getTag(),
                language.getDir(),
                text("heading", locale),
                text("lead", locale),
                text("urgent", locale),
                // written once, at the start: what is checked later is not known here, and nothing is said of it
                network.helplines().stream()
                        .map(line -> UrgentNumber.of(line, "", true, locale))
                        .toList(),
                List.of(text("kept", locale), text("again", locale), text("work", locale)),
                texts.getMessage("web.exit", null, locale));
    }

    private String text(String key, Locale locale) {
        return texts.getMessage("site.away." + key, null, locale);
    }

    /** The page in one language. */
    record Part(
            String lang,
            String dir,
            String heading,
            String lead,
            String urgent,
            List<UrgentNumber> numbers,
            List<String> paragraphs,
            String exit) {

        Part {
            numbers = List.copyOf(numbers);
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
