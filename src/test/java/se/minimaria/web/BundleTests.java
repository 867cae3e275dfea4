package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles of every module: the same keys in each language, and every key that a template names. */
class BundleTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([a-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)[}(]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    /** One number for each form that words can have in the language with the most of them. */
    private static final int[] COUNTS = {0, 1, 2, 5, 11, 100};

    private static final Locale ARABIC = Locale.of("ar");

    @Test
    void haveTheSameKeysInEveryLanguage() throws IOException {
        for (Path swedish : swedishBundles()) {
            assertThat(load(english(swedish)).stringPropertyNames())
                    .as("%s and its English twin", swedish.getFileName())
                    .containsExactlyInAnyOrderElementsOf(load(swedish).stringPropertyNames());
        }
    }

    @Test
    void keepEveryKeyUnderTheNameOfTheirModule() throws IOException {
        for (Path bundle : swedishBundles()) {
            assertThat(load(bundle).stringPropertyNames())
                    .as("%s", bundle.getFileName())
                    .allSatisfy(key -> assertThat(key).startsWith(module(bundle) + "."));
        }
    }

    @Test
    void areFilesOfTheFormThatBothSwedishAndEnglishAreThere() throws IOException {
        assertThat(swedishBundles())
                .isNotEmpty()
                .allSatisfy(bundle -> assertThat(english(bundle)).exists());
    }

    @Test
    void takeTheSameArgumentsInEveryLanguageAndAreWellFormed() throws IOException {
        for (Path bundle : swedishBundles()) {
            Properties swedish = load(bundle);
            Properties english = load(english(bundle));
            for (String key : swedish.stringPropertyNames()) {
                assertThat(arguments(english.getProperty(key, "")))
                        .as(key)
                        .isEqualTo(arguments(swedish.getProperty(key)));
            }
            Stream.of(swedish, english).forEach(BundleTests::assertWellFormed);
        }
    }

    /** What visitors and young people may read is whole in each of their languages; nothing falls back to Swedish. */
    @ParameterizedTest
    @MethodSource("se.minimaria.web.PublicTexts#furtherLanguages")
    void haveEveryKeyOfThePublicPagesInEveryFurtherLanguage(String language) throws IOException {
        for (Path swedish : swedishBundles()) {
            Properties own = load(swedish);
            Path file = swedish.resolveSibling(module(swedish) + "_" + language + ".properties");
            Properties further = Files.exists(file) ? load(file) : new Properties();
            assertThat(further.stringPropertyNames())
                    .as("%s", file.getFileName())
                    .containsExactlyInAnyOrderElementsOf(own.stringPropertyNames().stream()
                            .filter(PublicTexts::isPublic)
                            .toList());
            for (String key : further.stringPropertyNames()) {
                assertThat(arguments(further.getProperty(key))).as(key).isEqualTo(arguments(own.getProperty(key)));
            }
            assertWellFormed(further);
        }
    }

    @Test
    void haveEveryKeyThatATemplateNames() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : swedishBundles()) {
            known.addAll(load(bundle).stringPropertyNames());
        }
        for (Path template : templates()) {
            assertThat(keysIn(template)).as("%s", template).isSubsetOf(known);
        }
    }

    /** A lone apostrophe swallows the argument behind it. */
    private static void assertWellFormed(Properties bundle) {
        for (String key : bundle.stringPropertyNames()) {
            String text = bundle.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            if (!arguments(text).isEmpty()) {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                for (int number : COUNTS) {
                    Object[] all = Collections.nCopies(9, number).toArray();
                    assertThat(Counted.message(text, ARABIC).format(all))
                            .as(key)
                            .isNotBlank()
                            .doesNotContain("{");
                }
            }
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(argument -> found.add(argument.group(1)));
        return found;
    }

    private static Set<String> keysIn(Path template) throws IOException {
        Set<String> keys = new TreeSet<>();
        Matcher matcher = LITERAL_KEY.matcher(Files.readString(template));
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    private static List<Path> swedishBundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> !file.getFileName().toString().contains("_"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".html")).toList());
        }
    }

    private static String module(Path bundle) {
        return bundle.getFileName().toString().replace(".properties", "");
    }

    private static Path english(Path bundle) {
        return bundle.resolveSibling(module(bundle) + "_en.properties");
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
