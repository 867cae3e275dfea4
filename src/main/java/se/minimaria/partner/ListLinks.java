package se.minimaria.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.shared.Sweden;

/** The links that the principal's people have given, and what they were used for, in figures. */
@Component
@Transactional(readOnly = true)
public class ListLinks {

    private final Links links;
    private final Handovers handovers;
    private final Unusual unusual;
    private final Clock clock;

    ListLinks(Links links, Handovers handovers, Unusual unusual, Clock clock) {
        this.links = links;
        this.handovers = handovers;
        this.unusual = unusual;
        this.clock = clock;
    }

    /** Those that hold first, the newest on top. */
    public List<PartnerLink> all() {
        return links.all();
    }

    /** Links by which more was handed over than one would think; nobody has looked at them yet. */
    public List<UnusualUse> unusual() {
        return unusual.since(Sweden.day(clock.instant()).minusDays(7));
    }

    /** How many times each kind of workplace has handed over this year. */
    public List<HandoverFigure> thisYear() {
        var first = Sweden.day(clock.instant()).withDayOfYear(1);
        return between(first, first.plusYears(1));
    }

    /** The same from one month's first day to another's: older rows know no closer day. */
    public List<HandoverFigure> between(LocalDate from, LocalDate until) {
        if (from.getDayOfMonth() != 1 || until.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("Figures are for whole months");
        }
        return handovers.figures(from, until);
    }
}
