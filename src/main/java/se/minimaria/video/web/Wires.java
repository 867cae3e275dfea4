package se.minimaria.video.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.minimaria.access.Access;
import se.minimaria.video.FindWay;
import se.minimaria.video.RoomId;
import se.minimaria.video.RoomNews;
import se.minimaria.video.SeatId;
import se.minimaria.video.SendSignal;
import se.minimaria.video.Signal;
import se.minimaria.video.Way;

/** What the script of a room's page asks for and sends, the same for all who sit in it. */
@Component
class Wires {

    /** JSON as browsers write it is one line; a line break would begin a field of its own in a stream. */
    private static final Pattern BODY = Pattern.compile("\\{[^\\p{Cc}]*}");

    private final RoomNews news;
    private final SendSignal sendSignal;
    private final FindWay findWay;
    private final Hub hub;
    private final TalkThrottle throttle;

    Wires(RoomNews news, SendSignal sendSignal, FindWay findWay, Hub hub, TalkThrottle throttle) {
        this.news = news;
        this.sendSignal = sendSignal;
        this.findWay = findWay;
        this.hub = hub;
        this.throttle = throttle;
    }

    /**
     * Opens the stream of news. A page that came back goes on from where it was; one that is new hears of every signal that
     * is kept, because somebody may have turned on their camera before it opened.
     *
     * @return gone for a room that has ended, which a browser does not ask for again; busy when there are too many streams
     */
    ResponseEntity<SseEmitter> stream(Optional<RoomId> room, @Nullable String lastSeen) {
        // whoever waits asks for the page again, and takes no stream from those who talk
        var seat = news.talking(room);
        if (seat.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
        }
        var after = number(lastSeen);
        return hub.open(seat.get(), room, Access.current().orElseThrow(), after)
                .map(wire -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        // a proxy that collects what it passes on would hold back the news
                        .header("X-Accel-Buffering", "no")
                        .body(wire))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
    }

    ResponseEntity<Void> signal(
            Optional<RoomId> room, @Nullable String to, @Nullable String kind, @Nullable String body) {
        var seat = news.mine(room);
        if (seat.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        var what = Arrays.stream(Signal.Kind.values())
                .filter(one -> one.key().equals(kind))
                .findFirst();
        if (what.isEmpty()
                || body == null
                || body.length() > SendSignal.LONGEST
                || !BODY.matcher(body).matches()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        if (!throttle.allowsSignal(seat.get().id())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return sendSignal.send(room, seat(to), what.get(), body)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }

    /** How picture and sound may go, for the browser's own words for it. */
    ResponseEntity<Map<String, Object>> way(Optional<RoomId> room) {
        return switch (findWay.mine(room).orElseGet(Way.None::new)) {
            case Way.Relay relay ->
                ResponseEntity.ok(Map.of(
                        "iceTransportPolicy",
                        "relay",
                        "iceServers",
                        List.of(Map.of(
                                "urls", relay.urls(), "username", relay.user(), "credential", relay.password()))));
            case Way.Straight straight -> ResponseEntity.ok(Map.of("iceServers", List.of()));
            case Way.None none -> ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        };
    }

    private static Optional<SeatId> seat(@Nullable String to) {
        try {
            return Optional.ofNullable(to)
                    .filter(id -> !id.isEmpty())
                    .map(UUID::fromString)
                    .map(SeatId::new);
        } catch (IllegalArgumentException nobody) {
            return Optional.of(new SeatId(new UUID(0, 0)));
        }
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
    }
}
