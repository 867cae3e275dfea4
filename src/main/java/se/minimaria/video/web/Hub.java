package se.minimaria.video.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.PrincipalId;
import se.minimaria.video.ReadRoom;
import se.minimaria.video.RoomId;
import se.minimaria.video.RoomNews;
import se.minimaria.video.RoomNews.Rung;
import se.minimaria.video.Seat;
import se.minimaria.video.Signal;
import se.minimaria.video.VideoSettings;

/**
 * Keeps this node's streams of news. Several times a second it asks the database, once for all rooms of a principal that
 * somebody here listens to, whether their bells have rung; only then it looks, in the listener's own context, what there is.
 * Nodes know nothing of each other: what one writes the other finds. Nothing waits in a transaction or on one of the
 * server's threads.
 *
 * <p>A stream carries numbers, and what browsers tell each other. What people write it does not: the page fetches that.
 */
@Component
class Hub {

    private static final Logger log = LoggerFactory.getLogger(Hub.class);

    /** Pages that are told at the same time; more would take the database from those who ask for pages. */
    private static final int AT_ONCE = 4;

    private final RoomNews news;
    private final ReadRoom rooms;
    private final VideoSettings.Stream rules;
    private final Clock clock;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ScheduledExecutorService looker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("talk-hub").factory());

    private final ScheduledFuture<?> looking;

    Hub(RoomNews news, ReadRoom rooms, VideoSettings settings, Clock clock) {
        this.news = news;
        this.rooms = rooms;
        this.rules = settings.stream();
        this.clock = clock;
        var pause = rules.look().toMillis();
        this.looking = looker.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    /**
     * Opens a stream; empty when this node has as many as it may, or this seat has.
     *
     * @param after the last number that the page has heard of; negative for a page that has heard of none
     */
    Optional<SseEmitter> open(Seat seat, Optional<RoomId> named, AccessContext context, long after) {
        var mine = listeners.stream()
                .filter(one -> one.seat().id().equals(seat.id()))
                .count();
        if (listeners.size() >= rules.most() || mine >= rules.perSeat()) {
            return Optional.empty();
        }
        var wire = new SseEmitter(rules.lasts().toMillis());
        listen(new Listener(seat, named, context, wire, after, clock.instant()), wire);
        return Optional.of(wire);
    }

    void listen(Listener listener, SseEmitter wire) {
        wire.onTimeout(wire::complete);
        wire.onCompletion(() -> listeners.remove(listener));
        wire.onError(broken -> listeners.remove(listener));
        listeners.add(listener);
    }

    /** How many streams are open here. */
    int size() {
        return listeners.size();
    }

    private void look() {
        try {
            var byPrincipal = listeners.stream()
                    .collect(Collectors.groupingBy(one -> one.seat().principal()));
            byPrincipal.forEach(this::look);
        } catch (RuntimeException away) {
            // the next look finds what this one missed
            log.warn("event=talk-news-late cause={}", away.getClass().getSimpleName());
        }
    }

    private void look(PrincipalId principal, List<Listener> some) {
        var asked = some.stream().map(one -> one.seat().room()).collect(Collectors.toSet());
        Map<RoomId, Rung> rung = Access.as(new SystemActor("video.hub", principal), () -> news.rung(asked));
        var late = clock.instant().minus(rules.heartbeat());
        for (var listener : some) {
            var now = rung.get(listener.seat().room());
            var due = now == null
                    || now.rung() > listener.after()
                    || listener.silentSince().isBefore(late);
            if (due && listener.begin()) {
                tellers.execute(() -> tell(listener, Optional.ofNullable(now)));
            }
        }
    }

    private void tell(Listener listener, Optional<Rung> now) {
        try {
            room.acquire();
            try {
                var heard = now.flatMap(rung -> Access.as(listener.context(), () -> heard(listener, rung)));
                if (heard.isEmpty()) {
                    listener.end();
                } else {
                    listener.tell(heard.get(), now.orElseThrow(), clock.instant());
                }
            } finally {
                room.release();
            }
        } catch (IOException | IllegalStateException gone) {
            listeners.remove(listener);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException away) {
            log.warn("event=talk-news-late cause={}", away.getClass().getSimpleName());
        } finally {
            listener.done();
        }
    }

    /** A stream that is open is a sign of life, as long as its heart beats. */
    private Optional<List<Signal>> heard(Listener listener, Rung rung) {
        if (rung.rung() <= listener.after()) {
            rooms.seen(listener.named());
        }
        return news.signals(listener.named(), listener.after())
                .map(all -> all.stream().filter(one -> one.seq() <= rung.rung()).toList());
    }

    /** Lets the pages go before the server waits for them; they come back to another node. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        looking.cancel(false);
        looker.shutdown();
        listeners.forEach(Listener::leave);
        tellers.shutdown();
    }
}
