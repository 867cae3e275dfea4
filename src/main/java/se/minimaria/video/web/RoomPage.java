package se.minimaria.video.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room as a page shows it to one of those in it.
 *
 * @param state {@code waiting}, {@code knocking} or {@code talking}
 * @param side {@code youth}, {@code staff} or {@code third}
 * @param base the address of the room, under which its forms and streams lie
 * @param key the form's one-time key
 * @param after the number of what has happened so far
 * @param clinic whose queue it is; empty for a third who is not let in
 * @param people who else is there
 * @param video whether picture and sound have a way
 * @param third the third as the others see it, if one was asked
 */
record RoomPage(
        String state,
        String side,
        String base,
        String key,
        long after,
        int rank,
        Mark answers,
        String clinic,
        Waiting waiting,
        List<Person> people,
        List<Said> said,
        boolean video,
        @Nullable Third third) {

    RoomPage {
        people = List.copyOf(people);
        said = List.copyOf(said);
    }

    public boolean isTalking() {
        return state.equals("talking");
    }

    /** What is true of the queue. */
    record Waiting(int ahead, int answering, boolean open) {}

    /**
     * Somebody else in the room.
     *
     * @param here whether they have shown life lately
     */
    record Person(String seat, String name, boolean here) {}

    /** Something that was written. */
    record Said(
            String id,
            String author,
            boolean mine,
            boolean byStaff,
            String when,
            String datetime,
            List<String> paragraphs) {

        Said {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A third: asked, come, or let in. */
    record Third(String seat, String kind, boolean came, boolean letIn) {}
}
