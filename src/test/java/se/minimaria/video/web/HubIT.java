package se.minimaria.video.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.video.ReadRoom;
import se.minimaria.video.RoomId;
import se.minimaria.video.RoomNews;
import se.minimaria.video.SendSignal;
import se.minimaria.video.Signal;
import se.minimaria.video.Talk;
import se.minimaria.video.VideoSettings;

/** Streams of news: on two nodes that know nothing of each other, through a break, and to an end. */
@MinimariaTest
class HubIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @LocalServerPort
    int port;

    @Autowired
    Talk talk;

    @Autowired
    RoomNews news;

    @Autowired
    ReadRoom readRoom;

    @Autowired
    SendSignal sendSignal;

    @Autowired
    VideoSettings settings;

    @Autowired
    Clock clock;

    @Autowired
    Hub hub;

    @BeforeEach
    void nobodyElseWaits() {
        talk.emptiesTheQueue(Cast.RONJA);
    }

    @Test
    void whatOneNodeWritesTheOtherTells() {
        var youth = talk.enters();
        var room = talk.takes(Cast.RONJA);
        var one = new Hub(news, readRoom, settings, clock);
        var other = new Hub(news, readRoom, settings, clock);
        try {
            var atYouth = listens(one, youth, Optional.empty());
            var atStaff = listens(other, Cast.RONJA, Optional.of(room));

            Access.run(
                    youth, () -> sendSignal.send(Optional.empty(), Optional.empty(), Signal.Kind.HELLO, "{\"s\":1}"));
            talk.writes(Cast.RONJA, room, "Jag ser dig snart");

            atStaff.tells("hello\ndata:{\"s\":1}");
            atYouth.tells("event:room");
            assertThat(atYouth.told()).as("the own signal").noneMatch(event -> event.contains("hello"));
            assertThat(atYouth.told()).as("no text in a stream").noneMatch(event -> event.contains("snart"));

            Access.run(youth, () -> talk.leaveRoom().leave(Optional.empty()));
            atStaff.tells("event:end");
        } finally {
            one.close();
            other.close();
        }
    }

    @Test
    void aBrokenStreamGoesOnFromTheLastNumber() throws IOException, InterruptedException {
        var caller = new Caller(new Browser(port));
        caller.enters();
        var room = talk.takes(Cast.RONJA);
        signal(room, "{\"n\":1}");
        String last;
        try (var stream = open(caller, "")) {
            assertThat(stream.type()).startsWith("text/event-stream");
            assertThat(stream.caching()).isEqualTo("no-store");
            last = stream.until("{\"n\":1}").replaceFirst("(?s).*id:(\\d+)\\n.*", "$1");
        }
        signal(room, "{\"n\":2}");

        try (var stream = open(caller, last)) {
            var heard = stream.until("{\"n\":2}");
            assertThat(heard).doesNotContain("{\"n\":1}");
        }
    }

    @Test
    void whoeverGoesIsNoFault() throws IOException, InterruptedException {
        var caller = new Caller(new Browser(port));
        caller.enters();
        var room = talk.takes(Cast.RONJA);
        var faults = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        faults.start();
        logger.addAppender(faults);
        try {
            var before = hub.size();
            open(caller, "").close();
            Eventually.holds(PATIENCE, "the stream has gone", () -> {
                signal(room, "{\"n\":1}");
                return hub.size() <= before;
            });
            assertThat(faults.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.ERROR));
        } finally {
            logger.detachAppender(faults);
        }
    }

    @Test
    void aSeatHasAFewStreamsAndNoMore() throws IOException, InterruptedException {
        var caller = new Caller(new Browser(port));
        caller.enters();
        talk.takes(Cast.RONJA);
        var open = new ArrayList<Stream>();
        for (int i = 0; i < settings.stream().perSeat(); i++) {
            open.add(open(caller, ""));
        }
        assertThat(caller.browser().get("/prata/rum/handelser").statusCode()).isEqualTo(503);
        for (var stream : open) {
            stream.close();
        }
        assertThat(hub.size()).isPositive();
        talk.emptiesTheQueue(Cast.RONJA);
    }

    private void signal(RoomId room, String body) {
        Access.run(Cast.RONJA, () -> sendSignal.send(Optional.of(room), Optional.empty(), Signal.Kind.HELLO, body));
    }

    private Tape listens(Hub hub, AccessContext context, Optional<RoomId> room) {
        var seat = Access.as(context, () -> news.mine(room)).orElseThrow();
        var tape = new Tape();
        hub.listen(new Listener(seat, room, context, tape, -1, clock.instant()), tape);
        return tape;
    }

    /** A stream that writes down what it is told. */
    private static final class Tape extends SseEmitter {

        private final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        public void send(SseEventBuilder event) {
            var text = new StringBuilder();
            event.build().forEach(part -> text.append(part.getData()));
            told.add(text.toString());
        }

        List<String> told() {
            return told;
        }

        void tells(String what) {
            Eventually.holds(PATIENCE, what, () -> told.stream().anyMatch(event -> event.contains(what)));
        }
    }

    private Stream open(Caller caller, String last) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        var cookie = new HttpCookie(
                TalkDoor.COOKIE, caller.browser().cookie(TalkDoor.COOKIE).orElseThrow());
        cookie.setPath("/");
        cookie.setVersion(0);
        var root = URI.create("http://127.0.0.1:" + port);
        cookies.getCookieStore().add(root, cookie);
        var client = HttpClient.newBuilder().cookieHandler(cookies).build();
        var request = HttpRequest.newBuilder(root.resolve("/prata/rum/handelser"));
        if (!last.isEmpty()) {
            request.header("Last-Event-ID", last);
        }
        return new Stream(client, client.send(request.build(), BodyHandlers.ofInputStream()));
    }

    /** An open stream over the wire. */
    private record Stream(HttpClient client, HttpResponse<InputStream> answer) implements AutoCloseable {

        String type() {
            return answer.headers().firstValue("Content-Type").orElse("");
        }

        String caching() {
            return answer.headers().firstValue("Cache-Control").orElse("");
        }

        String until(String text) throws IOException {
            var reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
            var heard = new StringBuilder();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                heard.append(line).append('\n');
                if (line.contains(text)) {
                    break;
                }
            }
            return heard.toString();
        }

        @Override
        public void close() throws IOException {
            answer.body().close();
            client.shutdownNow();
        }
    }
}
