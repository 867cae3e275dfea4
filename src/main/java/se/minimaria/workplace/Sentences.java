package se.minimaria.workplace;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes texts apart: into sentences, and to their beginning. */
final class Sentences {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private Sentences() {}

    /** The sentences of a text, without the space between them. */
    static List<String> of(String text) {
        var breaks = BreakIterator.getSentenceInstance(SWEDISH);
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    /** As much of a text as there is room for, cut between words. */
    static String beginning(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        var cut = text.lastIndexOf(' ', room);
        return text.substring(0, cut > room / 2 ? cut : room).stripTrailing() + " …";
    }
}
