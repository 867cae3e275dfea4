package se.minimaria.contact;

import java.util.Optional;

/** What became of a contact that somebody wanted to register. */
public sealed interface RegisterResult {

    /**
     * It lies in the inbox.
     *
     * @param words to be read out, if they were asked for; the same form gives the same words
     */
    record Registered(ThreadId thread, Optional<ReturnCode> words) implements RegisterResult {}

    /** It would have come later than now, or so long ago that somebody has mistyped the day. */
    record WrongTime() implements RegisterResult {}
}
