package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.contact.ReturnWords;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** Who sends is told by the trusted proxy, here this machine, and never by the sender. */
@MinimariaTest
class ProxyHeadersIT {

    private static final int ENOUGH = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private ReturnWords words;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aSenderWhoInventsAddressesBeforeTheProxysWordIsCountedAsOne() throws Exception {
        var real = Browser.anyAddress();

        assertThat(lastOf(turn -> request().header("X-Forwarded-For", Browser.anyAddress() + ", " + real)))
                .isEqualTo(429);
    }

    @Test
    void theStandardHeaderThatNoProxyOfOursSetsIsNotRead() throws Exception {
        var real = Browser.anyAddress();

        assertThat(lastOf(turn -> request()
                        .header("Forwarded", "for=" + Browser.anyAddress())
                        .header("X-Forwarded-For", real)))
                .isEqualTo(429);
    }

    @Test
    void twoPeopleBehindTheProxyAreCountedApart() throws Exception {
        assertThat(lastOf(turn -> request().header("X-Forwarded-For", Browser.anyAddress())))
                .isEqualTo(422);
    }

    /** The answer to one guess more than an address may make at once. */
    private int lastOf(IntFunction<HttpRequest.Builder> guess) throws Exception {
        int status = 0;
        for (int turn = 0; turn <= ENOUGH; turn++) {
            status = client.send(guess.apply(turn).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
        return status;
    }

    private HttpRequest.Builder request() {
        var wrong = String.join(" ", words.of(UUID.randomUUID()).spoken());
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/trad"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString("ord=" + URLEncoder.encode(wrong, StandardCharsets.UTF_8)));
    }
}
