package se.minimaria.law;

import java.util.Set;

/** Topics as words in a sentence. */
final class Topics {

    private Topics() {}

    /** All of them, in the order of {@link Topic}. */
    static Message words(Set<Topic> topics) {
        return Message.list(topics.stream().sorted().map(Topic::label).toList());
    }
}
