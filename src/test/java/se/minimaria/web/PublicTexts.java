package se.minimaria.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which texts a visitor or a young person may read. A key of a module with public pages is public unless it stands here as
 * one of the workplace; of the other modules only those named here are.
 *
 * <p>Not translated, and therefore not named: {@code referral}. Its public pages are for those who refer young people in their
 * work, who write Swedish to us anyway; they are there in Swedish and English.
 */
public final class PublicTexts {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    /** Modules whose pages are read without being at work, and what in them is for work alone. */
    private static final Map<String, List<String>> MODULES = Map.of(
            "site", List.of(),
            "web", List.of("web.staff.", "web.keys.", "web.fault.404.text.work", "web.fault.today"),
            "contact",
                    List.of(
                            "contact.inbox.",
                            "contact.triage.",
                            "contact.offers.",
                            "contact.register.",
                            "contact.task.",
                            "contact.call.",
                            "contact.priority.",
                            "contact.span.",
                            "contact.clock."),
            "visit", List.of(),
            "partner", List.of("partner.links."),
            "waiting", List.of("waiting.work."),
            "portal", List.of("portal.invite.", "portal.slip."),
            "video", List.of("video.desk."));

    /** What public pages say with words of other modules, and what is sent to people. */
    private static final List<String> BORROWED = List.of(
            "booking.mode.",
            "booking.refused.not-working",
            "booking.refused.too-soon",
            "booking.refused.too-far",
            "booking.refused.hold-over",
            "booking.refused.not-ahead",
            "booking.refused.other-store",
            "network.profession.",
            "law.topic.",
            "person.name.",
            "law.rule.consent.",
            "law.rule.asking.",
            "law.source.asking.",
            "message.sender",
            "message.subject",
            "message.moment",
            "message.text.");

    private PublicTexts() {}

    /** Whether a public page may show the text of a key. */
    public static boolean isPublic(String key) {
        var ofWork = MODULES.get(key.substring(0, key.indexOf('.')));
        return ofWork != null
                ? ofWork.stream().noneMatch(key::startsWith)
                : BORROWED.stream().anyMatch(key::startsWith);
    }

    /** The languages that public pages are offered in beside Swedish and English, whose bundles are whole anyway. */
    static List<String> furtherLanguages() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("web_") && !name.equals("web_en.properties"))
                    .map(name -> name.replace("web_", "").replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    /** Every public text of a language, by its key; Swedish has no suffix. */
    public static Map<String, String> in(String suffix) {
        var texts = new TreeMap<String, String>();
        for (var file : files(suffix)) {
            var bundle = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                bundle.load(reader);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            bundle.stringPropertyNames().stream()
                    .filter(PublicTexts::isPublic)
                    .forEach(key -> texts.put(key, bundle.getProperty(key)));
        }
        return texts;
    }

    private static List<Path> files(String suffix) {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            var wanted = new ArrayList<>(files.toList());
            wanted.removeIf(file -> !file.getFileName().toString().matches("[a-z]+" + suffix + "\\.properties"));
            return wanted;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
