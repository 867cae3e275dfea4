package se.minimaria.workplace;

import java.util.ArrayList;
import java.util.List;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.record.DraftSection;

/** What the buttons of a note do to its sections. Nothing that has text is ever dropped. */
final class NoteEdits {

    /** Marks a sentence that is about the young person only, in a section that is being split. */
    static final String SUBJECT = "unga";

    private NoteEdits() {}

    /** The sections after a press, as they were where the button changes nothing. */
    static List<DraftSection> after(NoteForm form, Speech swedish) {
        var sections = new ArrayList<>(form.sections(swedish));
        var press = form.press();
        if (press.is("nytt")) {
            sections.add(new DraftSection(
                    swedish.text("workplace.note.new"), Topic.OTHER, About.SUBJECT_ONLY, "", null, null));
            return sections;
        }
        if (press.section() < 0 || press.section() >= sections.size()) {
            return sections;
        }
        var section = sections.get(press.section());
        switch (press.act()) {
            case "bort" -> {
                if (section.empty()) {
                    sections.remove(press.section());
                }
            }
            case "stanna" -> sections.set(press.section(), staying(section, section.body(), section.about()));
            case "dela" -> split(form.written().get(press.section()), section, press.section(), sections);
            default -> {
                // every other button only saves
            }
        }
        return sections;
    }

    /** Whether the press asks to drop a section that still has text. */
    static boolean dropsText(NoteForm form, Speech swedish) {
        var press = form.press();
        var sections = form.sections(swedish);
        return press.is("bort")
                && press.section() >= 0
                && press.section() < sections.size()
                && !sections.get(press.section()).empty();
    }

    /** Two sections out of one: what is about the young person goes on, the rest stays. */
    private static void split(NoteForm.Written written, DraftSection section, int at, List<DraftSection> sections) {
        var sentences = Sentences.of(section.body());
        var choices = written.meningar() == null ? List.<String>of() : written.meningar();
        var own = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (var i = 0; i < sentences.size(); i++) {
            var about = i < choices.size() && SUBJECT.equals(choices.get(i)) ? own : rest;
            about.add(sentences.get(i));
        }
        if (own.isEmpty() || rest.isEmpty()) {
            return;
        }
        sections.set(at, staying(section, String.join(" ", rest), section.about()));
        sections.add(
                at + 1,
                new DraftSection(
                        section.heading(),
                        section.topic(),
                        About.SUBJECT_ONLY,
                        String.join(" ", own),
                        section.receiver(),
                        section.necessity()));
    }

    private static DraftSection staying(DraftSection section, String body, About about) {
        return new DraftSection(section.heading(), section.topic(), about, body, null, null);
    }
}
