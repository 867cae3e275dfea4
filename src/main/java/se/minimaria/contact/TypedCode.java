package se.minimaria.contact;

import java.util.Optional;

/**
 * What became of the words that someone typed to come back, before anything is looked up.
 *
 * <p>Only the public list is consulted, so each answer may be shown without telling whether a thread exists.
 */
public sealed interface TypedCode {

    /** Four words of the list. Whether they open a thread is another question. */
    record Parsed(ReturnCode code) implements TypedCode {}

    /**
     * A word that is not in the list.
     *
     * @param position 1 to 4
     * @param typed as it was typed
     * @param nearest the word that was probably meant
     */
    record UnknownWord(int position, String typed, Optional<String> nearest) implements TypedCode {

        /** Hides the word: a misspelt secret is nearly a secret. */
        @Override
        public String toString() {
            return "UnknownWord[position=" + position + "]";
        }
    }

    /** Too few or too many words. */
    record WrongCount(int count) implements TypedCode {}
}
