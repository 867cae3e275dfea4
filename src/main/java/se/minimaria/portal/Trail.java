package se.minimaria.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.minimaria.disclosure.LedgerLine;

/**
 * One page of what has happened with what is kept about a young person, the newest first.
 *
 * @param older where the next page begins, if there is more
 * @param sent every copy that has left, also those on other pages
 * @param stopped how many times something was stopped, in all
 * @param openings how many openings there are in all; empty when nobody counted them
 */
public record Trail(
        List<TrailLine> lines, Optional<Instant> older, List<LedgerLine> sent, int stopped, OptionalInt openings) {

    public Trail {
        lines = List.copyOf(lines);
        sent = List.copyOf(sent);
    }

    /** What a reader wants to see of it. */
    public enum Only {
        ALL,
        SENT,
        OPENED,
        STOPPED;

        boolean shows(TrailLine line) {
            return switch (this) {
                case ALL -> true;
                case SENT -> line instanceof TrailLine.Sent;
                case OPENED -> line instanceof TrailLine.Opening;
                case STOPPED -> line instanceof TrailLine.Stopped;
            };
        }
    }
}
