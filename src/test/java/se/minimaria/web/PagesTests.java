package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public pages and the shell as a browser meets them. */
@SpringBootTest(classes = WebSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesTests {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sa-funkar-det",
                "/vem-far-veta",
                "/mottagningar",
                "/mottagningar/falun",
                "/mottagningar/mora",
                "/mottagningar/avesta",
                "/mottagningar/alvdalen",
                "/mottagningar/digitalt",
                "/narstaende",
                "/partner",
                "/akut",
                "/gom-spar",
                "/tillganglighet",
                "/dina-uppgifter",
                "/tyck-till"
            })
    void areWholeInBothLanguages(String path) {
        for (String prefix : List.of("", "/en")) {
            HttpResponse<String> page = get(prefix + path);
            assertThat(page.statusCode()).as(prefix + path).isEqualTo(200);
            assertThat(page.body())
                    .as(prefix + path)
                    .containsPattern("<html\\s+lang=\"" + (prefix.isEmpty() ? "sv" : "en") + "\"\\s+dir=\"ltr\"")
                    .contains("</html>")
                    .contains("id=\"main\"")
                    .containsOnlyOnce("<h1")
                    .doesNotContain("??", " th:", "mm:icon");
        }
    }

    @Nested
    class Languages {

        @Test
        void keepEveryLinkInTheLanguage() {
            Matcher links = Pattern.compile("(?:href|action|src)=\"(/[^\"]*)\"")
                    .matcher(get("/en/mottagningar").body());
            assertThat(links.results().map(link -> link.group(1)))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link).matches("/en/.*|/mottagningar"));
        }

        @Test
        void offerTheSamePageInTheOtherLanguage() {
            assertThat(get("/en/akut").body()).contains("href=\"/akut\"");
            assertThat(get("/akut").body()).contains("href=\"/en/akut\"");
        }

        @Test
        void keepRedirectsInTheLanguage() {
            HttpResponse<String> answer = post("/en/tema", "theme=dark&back=/akut");
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/en/akut");
        }

        @Test
        void keepTheirErrorPages() {
            assertThat(get("/en/finns-inte").body()).contains("lang=\"en\"", "This page does not exist");
        }

        @Test
        void leadFromTheBarePrefixToTheStartPage() {
            assertThat(get("/en").headers().firstValue("Location")).contains("/en/");
        }
    }

    @Nested
    class Headers {

        @ParameterizedTest
        @ValueSource(
                strings = {"/", "/akut", "/finns-inte", "/sample/fault", "/sample/form", "/minimaria.css", "/lamna"})
        void areStrictOnEveryAnswer(String path) {
            var headers = get(path).headers();
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
            assertThat(get(path).headers().allValues("Cache-Control")).containsExactly("no-store");
        }

        @Test
        void letPlainPagesBeKeptForTheWayBack() {
            assertThat(get("/gom-spar").headers().allValues("Cache-Control")).containsExactly("no-cache, private");
        }

        @Test
        void letFilesWithAHashBeKeptForAYear() {
            String page = get("/").body();
            Matcher sheet =
                    Pattern.compile("href=\"(/minimaria-[0-9a-f]{32}\\.css)\"").matcher(page);
            assertThat(sheet.find()).isTrue();
            HttpResponse<String> css = get(sheet.group(1));
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
            HttpResponse<String> missing = get("/nothing-0123456789abcdef0123456789abcdef.css");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.headers().allValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Nested
    class Forms {

        @Test
        void comeBackWith422AndEverythingThatWasTyped() {
            HttpResponse<String> answer =
                    post("/sample/form", "day=&reason=Jag+%3Cundrar%3E&place=b&topic=&_agreed=on");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("<title>Fel: Prov</title>", "role=\"alert\"", "tabindex=\"-1\"", "3 saker behöver rättas")
                    .contains("href=\"#day\"", "href=\"#topic\"", "href=\"#agreed\"", "id=\"topic\"", "id=\"agreed\"")
                    .contains("Jag &lt;undrar&gt;")
                    .contains("aria-describedby=\"day-hint day-error\"", "aria-invalid=\"true\"")
                    .containsPattern("(?s)id=\"day-hint\".*id=\"day-error\".*<input[^>]*id=\"day\"")
                    .contains("<option value=\"b\" selected=\"selected\">")
                    .contains("name=\"assignment\" value=\"uppdrag-1\"");
        }

        @Test
        void sayNothingOfErrorsBeforeAnythingWasSent() {
            assertThat(get("/sample/form").body())
                    .contains("<title>Prov</title>", "id=\"day-hint\"")
                    .doesNotContain("role=\"alert\"", "aria-invalid", "-error\"");
        }

        @Test
        void areTakenFromOwnPagesOnly() {
            String valid = "day=1&reason=r&topic=a&agreed=true";
            assertThat(post("/sample/form", valid).statusCode()).isEqualTo(302);
            assertThat(send("/sample/form", valid, "Sec-Fetch-Site", "none").statusCode())
                    .isEqualTo(302);
            assertThat(send("/sample/form", valid, "Sec-Fetch-Site", "same-site")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(send("/sample/form", valid, "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(send("/sample/form", valid, "Origin", "http://localhost:" + port)
                            .statusCode())
                    .isEqualTo(302);
            assertThat(send("/sample/form", valid, "Origin", "http://localhost:1")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(send("/sample/form", valid, "Origin", "null").statusCode())
                    .isEqualTo(422);
            assertThat(send("/sample/form", valid, "X-Nothing", "x").statusCode())
                    .isEqualTo(422);
        }
    }

    @Nested
    class Faults {

        @Test
        void giveAReferenceNumberAndNeverTheText() {
            HttpResponse<String> page = get("/sample/fault");
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body())
                    .containsPattern("numret [2-9A-Z]{6}")
                    .doesNotContain("Testberg", "IllegalState", "2385");
        }

        @Test
        void answerWhatMayNotBeSeenLikeWhatDoesNotExist() {
            HttpResponse<String> sealed = get("/sample/sealed");
            HttpResponse<String> missing = get("/sample/missing");
            assertThat(sealed.statusCode()).isEqualTo(missing.statusCode()).isEqualTo(404);
            assertThat(sealed.body().replace("sealed", "missing")).isEqualTo(missing.body());
        }

        @Test
        void areProblemDocumentsForPrograms() {
            HttpRequest request = HttpRequest.newBuilder(address("/sample/fault"))
                    .header("Accept", "application/json")
                    .build();
            HttpResponse<String> problem = exchange(request);
            assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(problem.body())
                    .contains("\"status\":500", "\"reference\"")
                    .doesNotContain("Testberg");
        }
    }

    @Nested
    class Shells {

        @Test
        void ofStaffSayOnWhoseBehalfOneActs() {
            assertThat(get("/sample/form").body())
                    .contains("surface-staff of-region", "Region Dalarna", "Ronja Exempelsson, sjuksköterska, Falun")
                    .containsPattern("href=\"/arbete/inkorg\" aria-current=\"page\"")
                    .contains("action=\"/arbete/logga-ut\"", "action=\"/arbete/personer\"");
        }

        @Test
        void ofYouthsAreNeutral() {
            assertThat(get("/sample/youth").body())
                    .contains("<title>Meddelanden</title>", "surface-youth", "data-quick-exit")
                    .doesNotContain("Mini-Maria", "Dalarna", "mm-urgent");
        }

        @Test
        void takeTheThemeFromTheCookie() {
            HttpRequest dark = HttpRequest.newBuilder(address("/akut"))
                    .header("Cookie", "theme=dark")
                    .build();
            assertThat(exchange(dark).body()).contains("data-bs-theme=\"dark\"");
            HttpRequest strange = HttpRequest.newBuilder(address("/akut"))
                    .header("Cookie", "theme=pink")
                    .build();
            assertThat(exchange(strange).body()).doesNotContain("data-bs-theme");
        }

        @Test
        void sendNobodyElsewhereAfterChoosingATheme() {
            HttpResponse<String> answer = post("/tema", "theme=dark&back=//evil.example");
            assertThat(answer.headers().firstValue("Location").orElseThrow()).matches("/|http://localhost:\\d+/");
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("theme=dark", "HttpOnly", "SameSite=Lax");
        }
    }

    @Test
    void theStartPageSaysWhoAnswersAndWhatIsOpen() {
        assertThat(get("/").body())
                .contains(
                        "Region Dalarna svarar.",
                        "senast i morgon",
                        "Kväll på torsdagar.",
                        "Öppet på onsdagar. Boka tid.")
                .containsPattern("(?s)Region Dalarna svarar.*<textarea")
                .contains("Öppet till 16.30", "Öppet till 19.00", "Öppnar i morgon 9.00")
                .containsPattern("action=\"/skriv\"")
                .containsPattern("name=\"key\" value=\"[\\w-]{54}\"")
                .doesNotContain("Första lediga");
    }

    @Test
    void theQuickExitClearsAndLeaves() {
        HttpResponse<String> answer = get("/lamna");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"cookies\", \"storage\"");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("https://");
    }

    @Test
    void noPageAsksAnybodyElseForAnything() {
        assertThat(get("/").body()).doesNotContainPattern("(src|srcset|action)=\"(https?:)?//");
    }

    private HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(address(path)).build());
    }

    private HttpResponse<String> post(String path, String form) {
        return send(path, form, "Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> send(String path, String form, String header, String value) {
        return exchange(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return BROWSER.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
