package se.minimaria.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody chose to be reached. A choice that contradicts itself is none: a text message to whoever wants no messages, a
 * letter to whoever wants none at home, a call without a number.
 *
 * @param sharedPhone whether somebody else may hear or read what comes to the telephone
 * @param noLetters whether no letters may come home
 * @param noMessages whether they opted out of messages that are sent by themselves
 * @param despiteProtection whether a protected person asked for messages all the same
 * @param note what else one must think of, in a few words
 */
public record ContactWay(
        Channel channel,
        @Nullable Phone phone,
        @Nullable EmailAddress email,
        boolean sharedPhone,
        boolean noLetters,
        boolean noMessages,
        boolean despiteProtection,
        SafeTimes times,
        String note) {

    /** So many characters has a note at most. */
    public static final int LONGEST_NOTE = 200;

    public ContactWay {
        note = note.strip();
        var reachable = switch (channel) {
            case CALL -> phone != null;
            case SMS -> phone != null && !noMessages;
            case EMAIL -> email != null;
            case LETTER -> !noLetters;
            case NOTHING -> true;
        };
        if (!reachable || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A choice that cannot be followed");
        }
    }

    /** Where the chosen channel leads, if it leads to an address. */
    Optional<String> address() {
        return switch (channel) {
            case CALL, SMS -> Optional.ofNullable(phone).map(Phone::canonical);
            case EMAIL -> Optional.ofNullable(email).map(EmailAddress::value);
            case LETTER, NOTHING -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "ContactWay[" + channel + "]";
    }
}
