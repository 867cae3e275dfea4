package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed entry as a whole, and what became of the sections that were to be sent.
 *
 * @param signedNow whether it is shown as the answer to a signature
 * @param send where sections are sent from now on
 */
record EntryPage(
        FileHead head,
        Mark own,
        String when,
        String signed,
        List<Part> parts,
        boolean signedNow,
        Outcome outcome,
        String send) {

    /** A section. */
    record Part(String heading, String topic, String body) {}

    /** What passed and what was stopped. */
    record Outcome(List<Sent> sent, List<Stopped> stopped) {}

    /** A section that was sent. */
    record Sent(String heading, Mark receiver, String ground, String receipt) {}

    /** A section that was stopped and stays. */
    record Stopped(String heading, Mark receiver, String reason, String law, List<DoorWay> doors) {}

    /** A lawful way on: a link, or words where the way does not lead through this system yet. */
    record DoorWay(
            String text,
            String icon,
            @Nullable String href,
            @Nullable String press) {}
}
