package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer has in common, a form in error and a page that broke among them. */
@SpringBootTest(classes = WebSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AnswersTests {

    @LocalServerPort
    private int port;

    @Nested
    class Headers {

        @ParameterizedTest
        @ValueSource(
                strings = {"/", "/akut", "/finns-inte", "/sample/fault", "/sample/form", "/minimaria.css", "/lamna"})
        void areStrictOnEveryAnswer(String path) {
            var headers = site().get(path).headers();
            assertThat(headers.allValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
                            + "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors 'none'");
            assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
            assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()", "geolocation=()");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/", "/sample/form", "/sample/youth", "/finns-inte", "/sample/fault", "/mottagningar/nej"})
        void letNothingPersonalBeKept(String path) {
            assertThat(site().get(path).headers().allValues("Cache-Control")).containsExactly("no-store");
        }

        @Test
        void letPlainPagesBeKeptForTheWayBack() {
            assertThat(site().get("/gom-spar").headers().allValues("Cache-Control"))
                    .containsExactly("no-cache, private");
        }

        @Test
        void letFilesWithAHashBeKeptForAYear() {
            String page = site().get("/").body();
            Matcher sheet =
                    Pattern.compile("href=\"(/minimaria-[0-9a-f]{32}\\.css)\"").matcher(page);
            assertThat(sheet.find()).isTrue();
            HttpResponse<String> css = site().get(sheet.group(1));
            assertThat(css.statusCode()).isEqualTo(200);
            assertThat(css.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            assertThat(css.body())
                    .containsPattern("fonts/atkinson-hyperlegible-next-[0-9a-f]{32}\\.woff2")
                    .containsPattern("img/check-[0-9a-f]{32}\\.svg");
            assertThat(page)
                    .containsPattern("/vendor/bootstrap/css/bootstrap\\.min-[0-9a-f]{32}\\.css")
                    .containsPattern("/img/yard-[0-9a-f]{32}\\.svg");
        }

        @Test
        void doNotLetAMissingFileBeKept() {
            HttpResponse<String> missing = site().get("/nothing-0123456789abcdef0123456789abcdef.css");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.headers().allValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Nested
    class Forms {

        @Test
        void comeBackWith422AndEverythingThatWasTyped() {
            HttpResponse<String> answer =
                    site().post("/sample/form", "day=&reason=Jag+%3Cundrar%3E&place=b&topic=&_agreed=on");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("<title>Fel: Prov</title>", "role=\"alert\"", "tabindex=\"-1\"", "3 saker behöver rättas")
                    .contains("href=\"#day\"", "href=\"#topic\"", "href=\"#agreed\"", "id=\"topic\"", "id=\"agreed\"")
                    .containsSubsequence("href=\"#day\"", "href=\"#topic\"", "href=\"#agreed\"")
                    .contains("Jag &lt;undrar&gt;")
                    .contains("aria-describedby=\"day-hint day-error\"", "aria-invalid=\"true\"")
                    .containsPattern("(?s)id=\"day-hint\".*id=\"day-error\".*<input[^>]*id=\"day\"")
                    .contains("<option value=\"b\" selected=\"selected\">")
                    .contains("name=\"uppdrag\" value=\"uppdrag-1\"");
        }

        @Test
        void sayNothingOfErrorsBeforeAnythingWasSent() {
            assertThat(site().get("/sample/form").body())
                    .contains("<title>Prov</title>", "id=\"day-hint\"")
                    .doesNotContain("role=\"alert\"", "aria-invalid", "-error\"");
        }

        @Test
        void areTakenFromOwnPagesOnly() {
            String valid = "day=1&reason=r&topic=a&agreed=true";
            assertThat(site().post("/sample/form", valid).statusCode()).isEqualTo(302);
            assertThat(site().send("/sample/form", valid, "Sec-Fetch-Site", "none")
                            .statusCode())
                    .isEqualTo(302);
            assertThat(site().send("/sample/form", valid, "Sec-Fetch-Site", "same-site")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(site().send("/sample/form", valid, "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(site().send("/sample/form", valid, "Origin", "http://localhost:" + port)
                            .statusCode())
                    .isEqualTo(302);
            assertThat(site().send("/sample/form", valid, "Origin", "http://localhost:1")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(site().send("/sample/form", valid, "Origin", "null").statusCode())
                    .isEqualTo(422);
            assertThat(site().send("/sample/form", valid, "X-Nothing", "x").statusCode())
                    .isEqualTo(422);
        }
    }

    @Nested
    class Faults {

        @Test
        void giveAReferenceNumberAndNeverTheText() {
            HttpResponse<String> page = site().get("/sample/fault");
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body())
                    .containsPattern("numret [2-9A-Z]{6}")
                    .doesNotContain("Testberg", "IllegalState", "2385");
        }

        @Test
        void answerWhatMayNotBeSeenLikeWhatDoesNotExist() {
            HttpResponse<String> sealed = site().get("/sample/sealed");
            HttpResponse<String> missing = site().get("/sample/missing");
            assertThat(sealed.statusCode()).isEqualTo(missing.statusCode()).isEqualTo(404);
            assertThat(sealed.body().replace("sealed", "missing")).isEqualTo(missing.body());
        }

        @Test
        void areProblemDocumentsForPrograms() {
            HttpRequest request = HttpRequest.newBuilder(site().address("/sample/fault"))
                    .header("Accept", "application/json")
                    .build();
            HttpResponse<String> problem = Site.exchange(request);
            assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(problem.body())
                    .contains("\"status\":500", "\"reference\"")
                    .doesNotContain("Testberg");
        }
    }

    private Site site() {
        return new Site(port);
    }
}
