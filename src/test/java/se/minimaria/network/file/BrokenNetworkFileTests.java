package se.minimaria.network.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.FileSystemResource;

/** A network file with errors is refused as a whole, and every error is named with its line and what was expected. */
class BrokenNetworkFileTests {

    @Test
    void readsTheSmallFileThatTheOthersAreMadeOf() {
        assertThat(new NetworkReader()
                        .read(SmallNetwork.file(SmallNetwork.TEXT))
                        .principals())
                .extracting(principal -> principal.id().value())
                .containsExactly("region-test", "kommun-9901", "kommun-9902");
    }

    @ParameterizedTest
    @MethodSource("se.minimaria.network.file.BrokenFile#all")
    void namesTheErrorWithItsLine(BrokenFile broken) {
        String file = SmallNetwork.with(broken.text(), broken.other());
        assertThat(errors(file)).containsExactlyElementsOf(broken.errors());
    }

    @Test
    void namesAllErrorsAtOnceInTheOrderOfTheLines() {
        String file = SmallNetwork.TEXT
                .replace("within: 7 days", "within: a week")
                .replace("regime: hsl", "regim: hsl")
                .replace("percent: 100", "percent: 10000")
                .replace("open: 09.00-16.00", "open: 16.00-09.00")
                .replace("count: 9000", "count: many")
                .replace("main: stad", "main: stadd")
                .replace("    source: law 4\n", "");
        assertThat(refusal(file)).hasMessage("""
                The network file Byte array resource [test.yaml] has 9 errors:
                  line    5  principals.region-test: "regime" is missing, expected a regime (hsl, sol)
                  line    5  principals.region-test: unknown key "regim", did you mean "regime"?
                  line   14  municipalities.9901.population: "count": expected a whole number from 1 to 5000000, found "many"
                  line   24  clinics.stad: says neither where it comes from (source: …) nor that it is assumed (assumed: true)
                  line   37  clinics.stad.staffing: "percent": expected a whole number from 1 to 2000, found "10000"
                  line   39  clinics.by: says neither where it comes from (source: …) nor that it is assumed (assumed: true)
                  line   42  clinics.by: "main": expected a clinic of this file, found "stadd", did you mean "stad"?
                  line   47  clinics.by.hours: closes at 09:00, not after it opens at 16:00
                  line   57  service-levels: "within": expected a time like 7 days or 1 working day, found "a week\"""");
    }

    @Test
    void namesTheLineOfTextThatIsNotYaml() {
        assertThat(errors(SmallNetwork.with("{code: 99, name", "{code: 99, name: [")))
                .singleElement()
                .asString()
                .startsWith("1 not YAML: ");
    }

    @Test
    void refusesAnEmptyFileAListAndAliases() {
        assertThat(errors("")).containsExactly("1 expected the sections of a network file, found nothing");
        assertThat(errors("- county")).containsExactly("1 expected the sections of a network file, found a list");
        assertThat(errors("county: &c {code: 99}\nsources: *c\n"))
                .singleElement()
                .asString()
                .contains("aliases");
    }

    @Test
    void namesEverySectionThatIsMissing() {
        assertThat(errors("county: {code: 99, name: Testlän}"))
                .contains("1 \"principals\" is missing, expected keys with values")
                .contains("1 \"service-levels\" is missing, expected a list")
                .contains("1 \"partners\" is missing, expected keys with values")
                .hasSize(10);
    }

    @Test
    void wantsAPlaceNearAPartnerAndNotAScreen() {
        String file = SmallNetwork.TEXT
                .replace(
                        "kind: satellite\n    main: stad\n    municipality: 9902\n    host: kommun-9901",
                        "kind: digital")
                .replace("    rooms: {assumed: true, names: {by-1: Rum 1}}\n", "")
                .replace("near: stad", "near: by");
        assertThat(errors(file)).containsExactly("63 partners.polis: near by is digital, expected a place");
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThat(catchThrowableOfType(
                                NetworkFileException.class,
                                () -> new NetworkReader().read(new FileSystemResource(Path.of("no-such.yaml"))))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("the file cannot be read"));
    }

    @Test
    void printsTheErrorsInsteadOfAStackTraceWhenTheStartFails() {
        NetworkFileException refusal = refusal("");
        FailureAnalysis analysis = new NetworkFileFailureAnalyzer().analyze(refusal, refusal);
        assertThat(analysis.getDescription()).contains("has 1 error:");
        assertThat(analysis.getAction()).contains("minimaria.network.file");
    }

    private static List<String> errors(String file) {
        return refusal(file).problems().stream()
                .map(problem -> problem.line() + " " + problem.message())
                .toList();
    }

    private static NetworkFileException refusal(String file) {
        return catchThrowableOfType(
                NetworkFileException.class, () -> new NetworkReader().read(SmallNetwork.file(file)));
    }
}
