package se.minimaria.message;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.message.MessageState.DELIVERED;
import static se.minimaria.message.MessageState.FAILED;
import static se.minimaria.message.MessageState.SENT;
import static se.minimaria.message.MessageState.UNKNOWN;
import static se.minimaria.message.Post.NOON;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.message.MessageSettings.Sms;
import se.minimaria.network.PrincipalId;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** A whole way: into the outbox, to the gateway, and the gateway's word for what became of it, over the wire. */
@MinimariaTest
class ReceiptsIT {

    @LocalServerPort
    int port;

    @Autowired
    Post post;

    @Autowired
    Seals seals;

    private final WireMockServer gateway =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private final HttpClient client = HttpClient.newHttpClient();
    private final PrincipalId store = Post.store();
    private final Notice notice = Post.reminder();
    private String from = "";

    @BeforeEach
    void start() {
        gateway.start();
        from = Browser.anyAddress();
    }

    @AfterEach
    void stop() {
        gateway.stop();
    }

    @Test
    void aMessageThatTheGatewayTakesAtTheSecondTryArrivesOnce() throws Exception {
        gateway.stubFor(post("/a1/sms")
                .inScenario("x")
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("back"));
        gateway.stubFor(
                post("/a1/sms").inScenario("x").whenScenarioStateIs("back").willReturn(okJson("{\"id\":\"s7\"}")));
        post.queue(store, Post.somebody(), notice, NOON);
        for (int minute = 0; minute < 5; minute++) {
            post.send(sender(), store, NOON.plus(Duration.ofMinutes(minute)));
        }
        assertThat(gateway.getAllServeEvents()).hasSize(2);
        assertThat(post.state(store, notice)).isEqualTo(SENT);

        var token = token();
        assertThat(receipt(token, "id=s7&status=sent")).isEqualTo(204);
        assertThat(post.state(store, notice)).isEqualTo(SENT);
        assertThat(receipt(token, "id=s7&status=delivered&delivered=2026-11-26T11%3A00%3A12"))
                .isEqualTo(204);
        assertThat(post.state(store, notice)).isEqualTo(DELIVERED);
        var once = post.row(store, notice);
        assertThat(receipt(token, "id=s7&status=delivered")).isEqualTo(204);
        assertThat(receipt(token, "id=other&status=failed")).isEqualTo(204);
        assertThat(post.row(store, notice))
                .as("nothing follows on it")
                .isEqualTo(once)
                .containsEntry("gateway_id", "s7");
    }

    @Test
    void aReceiptTellsThatItFailedOrThatWhatWasUnknownHasArrived() throws Exception {
        gateway.stubFor(post("/a1/sms").willReturn(okJson("{\"id\":\"s8\"}")));
        post.queue(store, Post.somebody(), notice, NOON);
        post.send(sender(), store, NOON);
        assertThat(receipt(token(), "id=s8&status=failed")).isEqualTo(204);
        assertThat(post.state(store, notice)).isEqualTo(FAILED);
        assertThat(post.row(store, notice)).containsEntry("reason", "not-delivered");

        gateway.resetAll();
        gateway.stubFor(post("/a1/sms").willReturn(aResponse().withStatus(504)));
        var other = Post.reminder();
        post.queue(store, Post.somebody(), other, NOON);
        post.send(sender(), store, NOON);
        assertThat(post.state(store, other)).isEqualTo(UNKNOWN);
        assertThat(receipt(token(), "id=s9&status=delivered")).isEqualTo(204);
        assertThat(post.row(store, other)).containsEntry("state", "delivered").containsEntry("reason", null);
    }

    /** A receipt may be faster than the answer to what it is for. */
    @Test
    void aReceiptThatOvertakesTheAnswerCounts() {
        post.queue(store, Post.somebody(), notice, NOON);
        var overtaken = new Handed(letter -> {
            assertThat(receipt(seals.receipt(letter.id(), store), "id=s10&status=delivered"))
                    .isEqualTo(204);
            return new Carried.Accepted("s10");
        });
        post.send(post.sender(overtaken), store, NOON);
        assertThat(post.row(store, notice))
                .containsEntry("state", "delivered")
                .containsEntry("sealed_address", null)
                .containsEntry("gateway_id", "s10");
    }

    @Test
    void aNameThatWeNeverGaveIsAnsweredAlikeAndChangesNothing() {
        post.queue(store, Post.somebody(), notice, NOON);
        post.send(post.sender(Handed.taking()), store, NOON);
        var token = seals.receipt(UUID.randomUUID(), store);
        var bent = token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BB" : "AA");
        for (var wrong : List.of(
                "x",
                bent,
                token,
                "a".repeat(4000),
                post.about(store, notice).getFirst().id().toString())) {
            assertThat(receipt(wrong, "id=x&status=delivered")).as(wrong).isEqualTo(204);
        }
        assertThat(receipt(token, "")).isEqualTo(204);
        assertThat(post.state(store, notice)).isEqualTo(SENT);
    }

    @Test
    void anotherPrincipalsNameForAMessageLeadsNowhere() {
        post.queue(store, Post.somebody(), notice, NOON);
        post.send(post.sender(Handed.taking()), store, NOON);
        var id = post.about(store, notice).getFirst().id();
        assertThat(receipt(seals.receipt(id, Post.store()), "id=x&status=failed"))
                .isEqualTo(204);
        assertThat(post.state(store, notice)).isEqualTo(SENT);
    }

    @Test
    void whoComesTooOftenIsToldToComeAgain() {
        int tries = 0;
        while (tries < 1000 && receipt("x", "status=delivered") == 204) {
            tries++;
        }
        assertThat(tries).isBetween(300, 900);
        assertThat(receipt("x", "status=delivered")).isEqualTo(429);
    }

    @Test
    void nobodyReadsThere() throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/kvitto/x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private SendDue sender() {
        var sms = new Sms(gateway.baseUrl(), "u", "p", "DinTid", List.of("46"));
        var settings = Post.settings(Post.PACE, sms, Post.settings().mail());
        return post.sender(new SmsGateway(settings, seals), settings);
    }

    /** The name that the gateway was last given. */
    private String token() {
        var form = gateway.getAllServeEvents().getFirst().getRequest().formParameters();
        return Objects.requireNonNull(form.get("whendelivered"))
                .firstValue()
                .replace("https://tid.example/kvitto/", "");
    }

    /** As a gateway posts: without anything that browsers send along. */
    private int receipt(String token, String form) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/kvitto/" + token))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", from)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
