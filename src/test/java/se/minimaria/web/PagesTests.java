package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sa-funkar-det",
                "/lattlast",
                "/vem-far-veta",
                "/mottagningar",
                "/mottagningar/falun",
                "/mottagningar/mora",
                "/mottagningar/avesta",
                "/mottagningar/alvdalen",
                "/mottagningar/digitalt",
                "/narstaende",
                "/akut",
                "/gom-spar",
                "/tillganglighet",
                "/dina-uppgifter",
                "/tyck-till"
            })
    void areWholeInEveryLanguage(String path) {
        for (String prefix : List.of("", "/en", "/ar")) {
            HttpResponse<String> page = site().get(prefix + path);
            assertThat(page.statusCode()).as(prefix + path).isEqualTo(200);
            assertThat(page.body())
                    .as(prefix + path)
                    .containsPattern("<html\\s+lang=\"" + (prefix.isEmpty() ? "sv" : prefix.substring(1))
                            + "\"\\s+dir=\"" + (prefix.equals("/ar") ? "rtl" : "ltr") + "\"")
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
                    .matcher(site().get("/en/mottagningar").body());
            assertThat(links.results().map(link -> link.group(1)))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link).matches("/en/.*|/mottagningar|/ar/mottagningar"));
        }

        @Test
        void offerTheSamePageInTheOtherLanguage() {
            assertThat(site().get("/en/akut").body()).contains("href=\"/akut\"");
            assertThat(site().get("/akut").body()).contains("href=\"/en/akut\"");
        }

        @Test
        void keepRedirectsInTheLanguage() {
            HttpResponse<String> answer = site().post("/en/tema", "theme=dark&back=/akut");
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/en/akut");
        }

        @Test
        void keepTheirErrorPages() {
            assertThat(site().get("/en/finns-inte").body()).contains("lang=\"en\"", "This page does not exist");
        }

        @Test
        void areOfferedByTheirOwnNames() {
            assertThat(site().get("/akut").body())
                    .containsPattern("(?s)lang=\"en\"[^>]*hreflang=\"en\"[^>]*>English<")
                    .containsPattern("(?s)lang=\"ar\"[^>]*dir=\"rtl\"[^>]*hreflang=\"ar\"[^>]*>العربية<");
        }

        @Test
        void leadAWorkplacePageToALanguageThatTheWorkplaceSpeaks() {
            HttpResponse<String> answer = site().get("/ar/arbete/idag?dag=2026-11-24");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).contains("/arbete/idag");
            assertThat(site().get("/sample/form").body()).contains("hreflang=\"ar\"");
        }

        @Test
        void takeTheStyleSheetThatRunsFromTheRight() {
            assertThat(site().get("/ar/akut").body())
                    .contains("bootstrap.rtl.min", "icon-dir", "dir=\"ltr\">020-81 91 00<")
                    .doesNotContain("bootstrap.min");
            assertThat(site().get("/akut").body()).doesNotContain("bootstrap.rtl");
        }

        @Test
        void leadFromTheBarePrefixToTheStartPage() {
            assertThat(site().get("/en").headers().firstValue("Location")).contains("/en/");
        }
    }

    @Nested
    class Shells {

        @Test
        void ofStaffSayOnWhoseBehalfOneActs() {
            assertThat(site().get("/sample/form").body())
                    .contains("surface-staff of-region", "Region Dalarna", "Ronja Exempelsson, sjuksköterska, Falun")
                    .containsPattern("href=\"/arbete/inkorg\" aria-current=\"page\"")
                    .contains("action=\"/arbete/logga-ut\"", "action=\"/arbete/personer/sok\"");
        }

        @Test
        void ofYouthsAreNeutral() {
            assertThat(site().get("/sample/youth").body())
                    .contains("<title>Meddelanden</title>", "surface-youth", "data-quick-exit")
                    .doesNotContain("Mini-Maria", "Dalarna", "mm-urgent");
        }

        @Test
        void takeTheThemeFromTheCookie() {
            HttpRequest dark = HttpRequest.newBuilder(site().address("/akut"))
                    .header("Cookie", "theme=dark")
                    .build();
            assertThat(Site.exchange(dark).body()).contains("data-bs-theme=\"dark\"");
            HttpRequest strange = HttpRequest.newBuilder(site().address("/akut"))
                    .header("Cookie", "theme=pink")
                    .build();
            assertThat(Site.exchange(strange).body()).doesNotContain("data-bs-theme");
        }

        @Test
        void sendNobodyElsewhereAfterChoosingATheme() {
            HttpResponse<String> answer = site().post("/tema", "theme=dark&back=//evil.example");
            assertThat(answer.headers().firstValue("Location").orElseThrow()).matches("/|http://localhost:\\d+/");
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("theme=dark", "HttpOnly", "SameSite=Lax");
        }
    }

    @Test
    void theKeysOfTheWorkplaceAreTurnedOffInACookieThatSaysNothingElse() {
        HttpResponse<String> off = site().post("/tangenter", "keys=off&back=/arbete/idag");
        assertThat(off.headers().firstValue("Location").orElseThrow()).endsWith("/arbete/idag");
        assertThat(off.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("keys=off", "HttpOnly", "SameSite=Lax");
        assertThat(site().post("/tangenter", "keys=on&back=//evil.example")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow())
                .contains("keys=;", "Max-Age=0");
    }

    @Test
    void theStartPageSaysWhoAnswersAndWhatIsOpen() {
        assertThat(site().get("/").body())
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
    void numbersThatNobodyHasTriedAreShownAsUncheckedAndTheEmergencyNumberIsNot() {
        String page = site().get("/akut").body();
        assertThat(page.split("Numret är inte kontrollerat.", -1)).hasSize(1 + 4);
        assertThat(page).containsPattern("(?s)>112<.{0,400}Fara just nu.{0,200}Dygnet runt");
        assertThat(page.substring(
                        page.indexOf(">112</b>", page.indexOf("mm-calls")),
                        page.indexOf(">1177</b>", page.indexOf("mm-calls"))))
                .doesNotContain("kontrollerat");
        assertThat(site().get("/").body()).contains("Några nummer är inte kontrollerade.");
        assertThat(site().get("/ar/").body()).contains("بعض الأرقام لم يتم التحقق منها.");
    }

    @Test
    void theQuickExitClearsAndLeaves() {
        HttpResponse<String> answer = exit("same-origin");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"cookies\", \"storage\"");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void theQuickExitOnlyLeavesWhenSomebodyElseLedThere(String site) {
        HttpResponse<String> answer = exit(site);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Clear-Site-Data")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("https://");
    }

    @Test
    void theQuickExitOnlyLeavesInABrowserThatDoesNotSayWhereItComesFrom() {
        HttpResponse<String> answer = site().get("/lamna");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Clear-Site-Data")).isEmpty();
    }

    private HttpResponse<String> exit(String from) {
        return Site.exchange(HttpRequest.newBuilder(site().address("/lamna"))
                .header("Sec-Fetch-Site", from)
                .build());
    }

    @Test
    void noPageAsksAnybodyElseForAnything() {
        assertThat(site().get("/").body()).doesNotContainPattern("(src|srcset|action)=\"(https?:)?//");
    }

    private Site site() {
        return new Site(port);
    }
}
