package se.minimaria.partner;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.shared.Sweden;

/**
 * Counts what is handed over by a link, as whoever opened it. It is counted before a time is taken, so that a link that was
 * taken back or has had enough takes none; what came of it is said afterwards. A crash between the two leaves a row that
 * counts against the day and in no figure.
 */
@Component
@Transactional
public class CountHandover {

    private static final String BEGUN = "begun";
    private static final String GIVEN = "given";

    private final OpenLink open;
    private final Links links;
    private final Handovers handovers;
    private final PartnerKeys keys;
    private final PartnerSettings settings;
    private final Clock clock;

    CountHandover(
            OpenLink open, Links links, Handovers handovers, PartnerKeys keys, PartnerSettings settings, Clock clock) {
        this.open = open;
        this.links = links;
        this.handovers = handovers;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the link takes one more. */
    public enum Counted {
        /** Yes, also when the same form asks again. */
        YES,
        /** The link opens nothing any more. */
        GONE,
        /** It has had as many as a day allows. */
        ENOUGH
    }

    /** Counts once, however often the form is sent. Two at once wait for each other. */
    public Counted begin(UUID form) {
        var opened = open.open();
        var held = links.held();
        if (opened.isEmpty() || held.isEmpty()) {
            return Counted.GONE;
        }
        var link = held.get();
        var today = Sweden.day(clock.instant());
        handovers.queue(link.id());
        if (handovers.has(keys.handover(form))) {
            return Counted.YES;
        }
        if (handovers.count(link.id(), today) >= settings.most()) {
            return Counted.ENOUGH;
        }
        handovers.begin(keys.handover(form), link, opened.get().partner().kind(), today);
        links.used(link.id(), today);
        return Counted.YES;
    }

    /** The time was taken. */
    public void given(UUID form) {
        handovers.settle(keys.handover(form), BEGUN, GIVEN);
    }

    /** Whoever handed the time over undid it. It still counts against the day. */
    public void undone(UUID form) {
        handovers.settle(keys.handover(form), GIVEN, "undone");
    }

    /** No time was taken: somebody was faster. */
    public void dropped(UUID form) {
        handovers.drop(keys.handover(form));
    }
}
