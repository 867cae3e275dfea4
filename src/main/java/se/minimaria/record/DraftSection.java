package se.minimaria.record;

import org.jspecify.annotations.Nullable;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;

/**
 * A part of a note: one heading, one topic. It is also the smallest thing that can be sent to another principal.
 *
 * @param receiver to whom it is to be sent when the note is signed; the gate still decides
 * @param necessity why it is necessary to send it, where there is no consent
 */
public record DraftSection(
        String heading,
        Topic topic,
        About about,
        String body,
        @Nullable PrincipalId receiver,
        @Nullable String necessity) {

    /** Line ends as one character, so that a text counts and compares the same wherever it was typed. */
    public DraftSection {
        heading = clean(heading).strip();
        body = clean(body);
        necessity = necessity == null || necessity.isBlank()
                ? null
                : clean(necessity).strip();
    }

    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    }

    /** Nothing but white space is written in it. */
    public boolean empty() {
        return body.isBlank();
    }

    @Override
    public String toString() {
        return "DraftSection[" + topic + "]";
    }
}
