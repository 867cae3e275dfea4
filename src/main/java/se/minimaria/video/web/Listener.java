package se.minimaria.video.web;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.minimaria.access.AccessContext;
import se.minimaria.video.RoomId;
import se.minimaria.video.RoomNews.Rung;
import se.minimaria.video.Seat;
import se.minimaria.video.Signal;

/**
 * One open page and what it has heard of so far. One thing is told at a time: {@link #begin} until {@link #done}.
 *
 * <p>Events: {@code signal} with sender, rank, kind and body in a line each; {@code room} when the page should fetch itself;
 * {@code end} when the room is gone.
 */
final class Listener {

    private static final long COME_BACK_MILLIS = 800;

    private final Seat seat;
    private final Optional<RoomId> named;
    private final AccessContext context;
    private final SseEmitter wire;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile long after;
    private volatile Instant silentSince;

    Listener(
            Seat seat,
            Optional<RoomId> named,
            AccessContext context,
            SseEmitter wire,
            long after,
            Instant silentSince) {
        this.seat = seat;
        this.named = named;
        this.context = context;
        this.wire = wire;
        this.after = after;
        this.silentSince = silentSince;
    }

    Seat seat() {
        return seat;
    }

    Optional<RoomId> named() {
        return named;
    }

    AccessContext context() {
        return context;
    }

    long after() {
        return after;
    }

    Instant silentSince() {
        return silentSince;
    }

    boolean begin() {
        return busy.compareAndSet(false, true);
    }

    void done() {
        busy.set(false);
    }

    /** Tells all that has happened up to a number, or only that this end is alive. */
    void tell(List<Signal> signals, Rung rung, Instant now) throws IOException {
        for (var signal : signals) {
            wire.send(SseEmitter.event()
                    .id(Long.toString(signal.seq()))
                    .name("signal")
                    .data(
                            String.join(
                                    "\n",
                                    signal.from().toString(),
                                    Integer.toString(signal.rank().rank()),
                                    signal.kind().key(),
                                    signal.body()),
                            MediaType.TEXT_PLAIN));
        }
        if (rung.changed() > after) {
            wire.send(SseEmitter.event()
                    .id(Long.toString(rung.rung()))
                    .name("room")
                    .reconnectTime(COME_BACK_MILLIS)
                    .data("", MediaType.TEXT_PLAIN));
        } else if (signals.isEmpty()) {
            wire.send(SseEmitter.event().comment(""));
        }
        after = Math.max(after, rung.rung());
        silentSince = now;
    }

    /** The room is gone. */
    void end() throws IOException {
        wire.send(SseEmitter.event().name("end").data("", MediaType.TEXT_PLAIN));
        wire.complete();
    }

    /** This node goes; the page asks for another stream. */
    void leave() {
        wire.complete();
    }
}
