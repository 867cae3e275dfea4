package se.minimaria.portal;

import java.util.List;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.disclosure.SentSection;

/**
 * What left on one decision.
 *
 * @param sections word for word; those that somebody else is part of are left out
 */
public record SentPassage(LedgerLine line, List<SentSection> sections) {

    public SentPassage {
        sections = List.copyOf(sections);
    }

    @Override
    public String toString() {
        return "SentPassage[" + line + "]";
    }
}
