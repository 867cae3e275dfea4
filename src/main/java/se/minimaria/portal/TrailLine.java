package se.minimaria.portal;

import java.time.Instant;
import java.util.List;
import se.minimaria.access.Purpose;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.network.PrincipalId;

/** Something that happened with what is kept about a young person. */
public sealed interface TrailLine {

    /** The moment under which it stands in the list. */
    Instant at();

    /** A copy left. */
    record Sent(LedgerLine line) implements TrailLine {

        @Override
        public Instant at() {
            return line.at();
        }
    }

    /** Something was stopped. */
    record Stopped(LedgerLine line) implements TrailLine {

        @Override
        public Instant at() {
            return line.at();
        }
    }

    /**
     * Somebody had the file open during one quarter of an hour, however often.
     *
     * @param at the latest moment
     * @param name the reader's full name as it was then
     * @param profession name of the {@link se.minimaria.network.Profession}; empty for none
     * @param deeds in the order in which they were first done
     */
    record Opening(Instant at, PrincipalId principal, String name, String profession, List<Deed> deeds, Purpose purpose)
            implements TrailLine {

        public Opening {
            deeds = List.copyOf(deeds);
        }

        @Override
        public String toString() {
            return "Opening[%s]".formatted(at);
        }
    }
}
