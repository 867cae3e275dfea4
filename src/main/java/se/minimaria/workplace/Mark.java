package se.minimaria.workplace;

import se.minimaria.network.Principal;
import se.minimaria.network.Regime;

/** An authority on a page: colour, letter and words, never colour alone. */
record Mark(String css, String letter, String name) {

    static Mark of(Principal principal) {
        return new Mark("of-" + principal.kind().style(), principal.kind().letter(), principal.name());
    }

    /** The word for the authority's record: the Region keeps journals, a municipality akter. */
    static String book(Principal principal, Speech speech) {
        return speech.text(principal.regime() == Regime.HSL ? "workplace.book.hsl" : "workplace.book.sol");
    }

    /** The same in a sentence: {@code journalen}. */
    static String theBook(Principal principal, Speech speech) {
        return speech.text(principal.regime() == Regime.HSL ? "workplace.the-book.hsl" : "workplace.the-book.sol");
    }
}
