package se.minimaria.record;

import se.minimaria.law.About;
import se.minimaria.law.Topic;

/** One signed section. */
public record Section(SectionId id, String heading, Topic topic, About about, String body) {

    @Override
    public String toString() {
        return "Section[" + id + "]";
    }
}
