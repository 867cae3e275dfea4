package se.minimaria.workplace;

import java.util.List;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.network.Regime;
import se.minimaria.record.DraftSection;

/** The headings that a new note begins with. Nothing has a receiver until somebody chooses one. */
enum NoteTemplate {
    HSL(Topic.OTHER, Topic.SUBSTANCES, Topic.WELLBEING, Topic.PLANNING),
    SOL(Topic.OTHER, Topic.SUBSTANCES, Topic.FAMILY, Topic.PLANNING);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Topic> topics;

    NoteTemplate(Topic... topics) {
        this.topics = List.of(topics);
    }

    static NoteTemplate of(Regime regime) {
        return regime == Regime.HSL ? HSL : SOL;
    }

    /** The sections, with headings in the language of the record. */
    List<DraftSection> sections(Speech swedish) {
        return topics.stream()
                .map(topic -> new DraftSection(
                        swedish.text("workplace.note.template." + name() + "." + topic.name()),
                        topic,
                        About.SUBJECT_ONLY,
                        "",
                        null,
                        null))
                .toList();
    }
}
