package se.minimaria.message;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/**
 * Hands an SMS to a gateway in the shape of 46elks: one post of a form, and a receipt that comes later. The gateway knows no
 * key by which it would tell a repeated message, so only what surely was not taken is tried again.
 */
final class SmsGateway implements Carrier {

    private static final Logger log = LoggerFactory.getLogger(SmsGateway.class);

    private final RestClient http;
    private final MessageSettings settings;
    private final Seals seals;

    SmsGateway(MessageSettings settings, Seals seals) {
        this.settings = settings;
        this.seals = seals;
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.pace().timeout())
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.pace().timeout());
        var sms = settings.sms();
        this.http = RestClient.builder()
                .baseUrl(sms.url())
                .requestFactory(requests)
                .defaultHeaders(headers -> headers.setBasicAuth(sms.user(), sms.password(), StandardCharsets.UTF_8))
                .build();
    }

    @Override
    public Carried carry(Letter letter) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("from", settings.sms().sender());
        form.add("to", letter.address());
        form.add("message", letter.text());
        form.add("whendelivered", settings.site() + "/kvitto/" + seals.receipt(letter.id(), Stores.own()));
        try {
            return http.post()
                    .uri("/a1/sms")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(form)
                    .exchangeForRequiredValue((request, response) -> answer(letter, response));
        } catch (ResourceAccessException broken) {
            var outside = neverLeft(broken);
            log.warn("event=sms-gateway-away message={} left={}", letter.id(), !outside);
            return outside ? new Carried.Refused() : new Carried.Unclear();
        }
    }

    private static Carried answer(Letter letter, ConvertibleClientHttpResponse response) throws IOException {
        var status = response.getStatusCode().value();
        if (status < 200 || status > 299) {
            log.warn("event=sms-not-taken message={} status={}", letter.id(), status);
        }
        return switch (status) {
            case 400, 422 -> new Carried.Rejected();
            // somebody between us and the gateway has lost its answer
            case 502, 504 -> new Carried.Unclear();
            default -> status >= 200 && status <= 299 ? taken(response) : new Carried.Refused();
        };
    }

    /** What was answered with yes was taken, also when the rest cannot be read. */
    private static Carried taken(ConvertibleClientHttpResponse response) {
        try {
            var answer = response.bodyTo(Answer.class);
            if (answer != null && "failed".equals(answer.status())) {
                return new Carried.Rejected();
            }
            return new Carried.Accepted(answer == null || answer.id() == null ? "" : answer.id());
        } catch (RestClientException unreadable) {
            return new Carried.Accepted("");
        }
    }

    /** What stands in the answer of interest to us. */
    private record Answer(@Nullable String id, @Nullable String status) {}

    /** Whether the connection came about at all. */
    private static boolean neverLeft(Throwable broken) {
        return Stream.<Throwable>iterate(broken, fault -> fault != null, Throwable::getCause)
                .anyMatch(fault -> fault instanceof ConnectException
                        || fault instanceof HttpConnectTimeoutException
                        || fault instanceof UnknownHostException
                        || fault instanceof SSLHandshakeException);
    }
}
