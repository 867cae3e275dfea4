package se.minimaria.contact.web;

import org.jspecify.annotations.Nullable;

/**
 * The four words as they were typed, pasted or numbered.
 *
 * @param m a message that was being written when the door shut; goes along so that it is not lost
 */
record WordsForm(@Nullable String ord, @Nullable String m) {

    String kept() {
        return m == null ? "" : m;
    }

    String typed() {
        return ord == null ? "" : ord;
    }

    @Override
    public String toString() {
        return "WordsForm[****]";
    }
}
