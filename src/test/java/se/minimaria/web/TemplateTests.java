package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no template may hold: markup from data, script or style in the page, words outside the bundles. */
class TemplateTests {

    private static final Pattern UNESCAPED = Pattern.compile("th:utext|\\[\\(");
    private static final Pattern INLINE_STYLE = Pattern.compile("<style|\\sstyle\\s*=|th:style");
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*(th:)?src=)|\\s(th:)?on[a-z]+\\s*=|javascript:|hx-on");
    private static final Pattern ELSEWHERE = Pattern.compile("(src|href|action|content)=\"(https?:)?//");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>", Pattern.DOTALL);
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern FIXED_WORDS = Pattern.compile(
            "\\s(title|alt|placeholder|aria-label|aria-description|value)=\"[^\"]*[A-ZÅÄÖ][a-zåäö][^\"]*\"");
    private static final Pattern BROUGHT_IN = Pattern.compile("th:(replace|insert)=");
    private static final Pattern UNDER_A_CONDITION = Pattern.compile("th:(if|unless)=");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void writesNoDataAsMarkup(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(UNESCAPED);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoScriptAndNoStyle(Path template) throws IOException {
        assertThat(Files.readString(template))
                .doesNotContainPattern(INLINE_STYLE)
                .doesNotContainPattern(INLINE_SCRIPT);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void asksNobodyElseForAnything(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(ELSEWHERE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void takesAllItsWordsFromTheBundles(Path template) throws IOException {
        String page = COMMENT.matcher(Files.readString(template)).replaceAll("");
        assertThat(page).doesNotContainPattern(FIXED_WORDS);
        String words = INLINED.matcher(TAG.matcher(page).replaceAll(" ")).replaceAll(" ");
        assertThat(words).doesNotContainPattern(LETTER);
    }

    /** A fragment is brought in before its element's own condition is looked at; the condition belongs one element out. */
    @ParameterizedTest
    @MethodSource("templates")
    void putsNoConditionOnAnElementThatAFragmentReplaces(Path template) throws IOException {
        var tags = TAG.matcher(Files.readString(template)).results().map(MatchResult::group);
        assertThat(tags.filter(tag -> BROUGHT_IN.matcher(tag).find())
                        .filter(tag -> UNDER_A_CONDITION.matcher(tag).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isShortEnoughToRead(Path template) throws IOException {
        assertThat(Files.readAllLines(template)).hasSizeLessThanOrEqualTo(120);
    }
}
