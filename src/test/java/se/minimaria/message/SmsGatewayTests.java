package se.minimaria.message;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.minimaria.access.Access;
import se.minimaria.message.MessageSettings.Sms;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.Secrets;
import se.minimaria.shared.WorldClock;

/** What we ask of an SMS gateway, and what we make of its answers. */
class SmsGatewayTests {

    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private static final PrincipalId STORE = new PrincipalId("kommun-8001");

    private final Seals seals = new Seals(new Secrets(new byte[32]), new WorldClock());
    private final Letter letter = new Letter(
            UUID.randomUUID(), Channel.SMS, Post.number(), Locale.of("sv"), "", "Din tid är 1+1 & åäö مرحبا €");

    @BeforeEach
    void start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        SERVER.resetAll();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void getsOneFormWithOurLoginAndAPlaceForItsReceipt() {
        answers(okJson(
                "{\"status\":\"created\",\"id\":\"s70df59406a1b4643b96f3f91e0bfb7b0\",\"parts\":1,\"cost\":3500}"));
        assertThat(carry()).isEqualTo(new Carried.Accepted("s70df59406a1b4643b96f3f91e0bfb7b0"));
        SERVER.verify(
                1,
                postRequestedFor(urlEqualTo("/a1/sms"))
                        .withBasicAuth(new BasicCredentials("käyttäjä", "lösen"))
                        .withHeader("Content-Type", WireMock.containing("application/x-www-form-urlencoded"))
                        .withFormParam("from", equalTo("DinTid"))
                        .withFormParam("to", equalTo(letter.address()))
                        .withFormParam("message", equalTo(letter.text()))
                        .withFormParam(
                                "whendelivered", matching("https://tid\\.example/kvitto/[A-Za-z0-9_-]{60,300}")));
        var form = SERVER.getAllServeEvents().getFirst().getRequest().formParameters();
        var place = Objects.requireNonNull(form.get("whendelivered")).firstValue();
        assertThat(seals.receipted(place.substring("https://tid.example/kvitto/".length())))
                .contains(new Seals.Receipted(letter.id(), STORE));
        assertThat(place).doesNotContain(letter.id().toString(), STORE.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":null}", "[", "", "<html>", "{\"id\":[1]}"})
    void aYesIsAYesWhateverElseStandsInTheAnswer(String body) {
        answers(okJson(body));
        assertThat(carry()).isEqualTo(new Carried.Accepted(""));
    }

    @ParameterizedTest
    @CsvSource({
        "400, Rejected",
        "422, Rejected",
        "401, Refused",
        "402, Refused",
        "403, Refused",
        "404, Refused",
        "429, Refused",
        "500, Refused",
        "503, Refused",
        "302, Refused",
        "502, Unclear",
        "504, Unclear"
    })
    void aNoSaysWhetherToTryAgain(int status, String carried) {
        answers(aResponse()
                .withStatus(status)
                .withHeader("Location", "/elsewhere")
                .withBody("Invalid to number"));
        assertThat(carry().getClass().getSimpleName()).isEqualTo(carried);
        assertThat(SERVER.getAllServeEvents()).as("asked once").hasSize(1);
    }

    @Test
    void aNumberThatTheGatewayGivesUpAtOnceIsWrong() {
        answers(okJson("{\"status\":\"failed\",\"id\":\"s1\"}"));
        assertThat(carry()).isEqualTo(new Carried.Rejected());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void anAnswerThatBreaksIsNotClearAndTheQuestionIsNotRepeated(Fault fault) {
        answers(aResponse().withFault(fault));
        var carried = carry();
        // what begins with a yes and then breaks may have been read as far as the yes
        var may = fault == Fault.MALFORMED_RESPONSE_CHUNK
                ? List.of(new Carried.Accepted(""), new Carried.Unclear())
                : List.of(new Carried.Unclear());
        assertThat(carried).isIn(may);
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
    }

    @Test
    void anAnswerThatComesTooLateIsNotClear() {
        answers(okJson("{\"id\":\"x\"}").withFixedDelay(4000));
        assertThat(carry()).isEqualTo(new Carried.Unclear());
        assertThat(SERVER.getAllServeEvents()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whereNobodyListensNothingWasTaken() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(carry("http://127.0.0.1:" + free)).isEqualTo(new Carried.Refused());
        assertThat(carry("http://no-such-host.invalid")).isEqualTo(new Carried.Refused());
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        MappingBuilder all = any(anyUrl());
        SERVER.stubFor(all.willReturn(answer));
    }

    private Carried carry() {
        return carry(SERVER.baseUrl());
    }

    private Carried carry(String url) {
        var sms = new Sms(url, "käyttäjä", "lösen", "DinTid", List.of("46"));
        var gateway =
                new SmsGateway(Post.settings(Post.PACE, sms, Post.settings().mail()), seals);
        return Access.as(Post.job(STORE), () -> gateway.carry(letter));
    }
}
