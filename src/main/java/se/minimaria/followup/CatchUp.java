package se.minimaria.followup;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.Network;
import se.minimaria.network.Principal;

/**
 * Brings facts and published figures up to date, one principal's store after the other. While history is being written
 * nothing is published: a published month never changes, so half a month would stay half.
 */
@Component
public class CatchUp {

    private final Network network;
    private final CollectFacts facts;
    private final PublishFigures figures;
    /** Histories under way; only the node that writes one needs to know. */
    private final AtomicInteger histories = new AtomicInteger();

    CatchUp(Network network, CollectFacts facts, PublishFigures figures) {
        this.network = network;
        this.facts = facts;
        this.figures = figures;
    }

    /** Lets a history be written and then follows it, unless it says that it is not whole. Answers what it said. */
    public boolean after(BooleanSupplier history) {
        histories.incrementAndGet();
        boolean whole;
        try {
            whole = history.getAsBoolean();
        } finally {
            histories.decrementAndGet();
        }
        if (whole) {
            network.principals().forEach(this::collect);
            publish();
        }
        return whole;
    }

    /** Answers how many of a principal's facts changed. */
    int collect(Principal principal) {
        return Access.as(new SystemActor("followup", principal.id()), facts::collectAll);
    }

    /** Answers which months were published. */
    List<YearMonth> publish() {
        if (histories.get() > 0) {
            return List.of();
        }
        var any = network.principals().getFirst();
        return Access.as(new SystemActor("followup", any.id()), figures::publishDue);
    }
}
