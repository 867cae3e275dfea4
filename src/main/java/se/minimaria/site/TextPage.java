package se.minimaria.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A page that is nothing but a heading and some paragraphs. Its words are in the bundle under {@code site.<name>}, one
 * heading and one text per section.
 */
enum TextPage {
    HOW("/sa-funkar-det", 5),
    WHO("/vem-far-veta", 4),
    RELATIVES("/narstaende", 4),
    TRACKS("/gom-spar", 5),
    ACCESSIBILITY("/tillganglighet", 4),
    DATA("/dina-uppgifter", 6),
    COMPLAIN("/tyck-till", 4);

    private final String path;
    private final int sections;

    TextPage(String path, int sections) {
        this.path = path;
        this.sections = sections;
    }

    static String[] paths() {
        return Arrays.stream(values()).map(page -> page.path).toArray(String[]::new);
    }

    static Optional<TextPage> at(String path) {
        return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
    }

    /** What the message keys of the page begin with. */
    public String getKey() {
        return "site." + name().toLowerCase(Locale.ROOT);
    }

    /** What the message keys of each section begin with. */
    public List<String> getSections() {
        return IntStream.rangeClosed(1, sections)
                .mapToObj(number -> getKey() + "." + number)
                .toList();
    }

    /** Whether the list of who gets to know stands first. */
    public boolean isWho() {
        return this == WHO;
    }
}
