package se.minimaria.disclosure;

import se.minimaria.law.Topic;

/** A section as it was sent, word for word. */
public record SentSection(String heading, Topic topic, String body) {

    @Override
    public String toString() {
        return "SentSection[" + topic + "]";
    }
}
