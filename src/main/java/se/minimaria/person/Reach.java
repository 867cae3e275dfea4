package se.minimaria.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How somebody may be reached, for whoever wants to send or ring. What it does not allow must not be done.
 *
 * @param channel the way that was chosen; empty where nobody has asked
 * @param address where it leads, when the application may write there by itself; otherwise empty
 * @param codeOnly whether somebody else may read it, so that nothing but a code may stand there
 * @param language a code of {@link LanguageNeed#LANGUAGES}
 * @param whyNot why the application may not write by itself; empty when it may
 */
public record Reach(
        Optional<Channel> channel,
        Optional<String> address,
        boolean codeOnly,
        SafeTimes times,
        String language,
        List<WhyNot> whyNot) {

    public Reach {
        whyNot = List.copyOf(whyNot);
        if (address.isPresent() != whyNot.isEmpty()) {
            throw new IllegalArgumentException(
                    "An address is handed out when nothing speaks against it, and only then");
        }
    }

    /** Whether a message may be sent at a moment. */
    public boolean mayWriteAt(Instant moment) {
        return whyNot.isEmpty() && times.includes(moment);
    }

    /** What speaks against a message that is sent by itself; {@code person.why-not.protected} is the key of its words. */
    public enum WhyNot {
        /** No such file, or none of the caller's. */
        NO_FILE,
        /** Nobody has asked how they want to be reached. */
        NOT_ASKED,
        /** They chose not to be reached. */
        WANTS_NOTHING,
        /** They chose a call or a letter, which people make. */
        BY_PEOPLE,
        /** They opted out of messages. */
        OPTED_OUT,
        /** The identity is protected and they have not asked for messages all the same. */
        PROTECTED
    }

    @Override
    public String toString() {
        return "Reach[" + whyNot + "]";
    }
}
