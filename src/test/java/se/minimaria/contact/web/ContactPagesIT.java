package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.testing.MinimariaTest;

/** The pages for somebody without a name, as a browser without script meets them. */
@MinimariaTest
class ContactPagesIT {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("<li lang=\"sv\">([^<]+)</li>");

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    @Test
    void showTheWordsInTheAnswerAndTheSameWhenSentAgain() {
        var key = key(get("/skriv"));

        var answer = post("/skriv", "m", "Är det farligt?", "clinic", "falun", "key", key);
        var again = post("/skriv", "m", "Är det farligt?", "clinic", "falun", "key", key);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(words(answer)).hasSize(4).isEqualTo(words(again));
        sealed(answer);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as("nothing is kept yet")
                .isEmpty();
    }

    @Test
    void giveAnInvalidFormBackWithEverythingInIt() {
        var tooLong = "å".repeat(5_001);
        var answer = post("/skriv", "m", tooLong, "clinic", "mora", "key", key(get("/skriv")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(answer.body()))
                .contains("<title>Fel:", tooLong, "aria-invalid=\"true\"", "id=\"error-summary\"")
                .containsPattern("value=\"mora\" selected");
        sealed(answer);
        assertThat(post("/skriv", "m", " ", "clinic", "mora", "key", key(get("/skriv")))
                        .statusCode())
                .isEqualTo(422);
        var keyless = post("/skriv", "m", "Min text", "clinic", "mora", "key", "gammal");
        assertThat(keyless.statusCode()).isEqualTo(422);
        assertThat(keyless.body()).contains("Min text");
    }

    @Test
    void openTheThreadWithTheWordsAndShutItAgain() {
        var words = words(post("/skriv", "m", "<b>Hej</b>", "clinic", "falun", "key", key(get("/skriv"))));

        var thread = post("/trad", "ord", "1. " + String.join(", 2. ", words).toUpperCase(Locale.ROOT));

        assertThat(thread.uri().getPath()).isEqualTo("/trad");
        assertThat(thread.body()).contains("&lt;b&gt;Hej&lt;/b&gt;", "<title>Meddelanden</title>");
        sealed(thread);
        assertThat(post("/trad/meddelande", "m", "", "key", key(thread)).statusCode())
                .isEqualTo(422);
        assertThat(post("/trad/meddelande", "m", "Mer", "key", key(thread)).body())
                .contains("<p dir=\"auto\">Mer</p>");
        assertThat(post("/trad/stang").body()).contains("name=\"ord\"").doesNotContain("<p dir=\"auto\">Mer</p>");
    }

    @Test
    void keepWhatWasBeingWrittenWhenTheDoorHasShut() {
        var shut = post("/trad/meddelande", "m", "Lång text som inte får försvinna", "key", key(get("/skriv")));

        assertThat(shut.body()).contains("name=\"ord\"", "value=\"Lång text som inte får försvinna\"");

        var words = words(post("/skriv", "m", "Hej", "clinic", "falun", "key", key(get("/skriv"))));
        var back = post("/trad", "ord", String.join(" ", words), "m", "Lång text som inte får försvinna");
        assertThat(HtmlUtils.htmlUnescape(back.body())).contains(">Lång text som inte får försvinna</textarea>");
    }

    @Test
    void sayThatNothingWasDoneWhenTheDoorHasShut() {
        assertThat(post("/trad/namn", "given", "Elis").body())
                .contains("name=\"ord\"", "Det du tryckte på är inte gjort.");
    }

    @Test
    void refuseWhatAnotherSiteSends() {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/trad"))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("ord=a"))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(422);
    }

    @Test
    void showTimesOfAllPlacesInBothLanguages() {
        for (var path : List.of("/boka", "/boka/tid?p=avesta&n=kvall&vem=nurse", "/en/boka/tid", "/boka/tid?fran=x")) {
            var page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain("??", " th:").containsOnlyOnce("<h1");
            sealed(page);
        }
        assertThat(post("/boka/tid", "slot", "nonsense", "key", key(get("/boka/tid")))
                        .statusCode())
                .isEqualTo(422);
    }

    private static void sealed(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    private static String key(HttpResponse<String> page) {
        var found = KEY.matcher(page.body());
        assertThat(found.find()).as("a form key").isTrue();
        return found.group(1);
    }

    private static List<String> words(HttpResponse<String> page) {
        return WORD.matcher(page.body()).results().map(word -> word.group(1)).toList();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build());
    }

    private HttpResponse<String> post(String path, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
